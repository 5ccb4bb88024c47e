# A till rounds down to whole crowns.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures cash-rounding-down
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Stockholm"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"SEK","taxesIncluded":true,
	"totalCashRoundingAdjustment":{"paymentSet":{"shopMoney":{"amount":"-0.41"}}},
	"currentTotalPriceSet":{"shopMoney":{"amount":"100.41"}},
	"netPaymentSet":{"shopMoney":{"amount":"100.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"cash","paymentId":"T45c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"100.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"KOPP","name":"Kopp","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"33.47"}},"taxLines":[{"title":"Moms",
	"rate":0.25,"priceSet":{"shopMoney":{"amount":"20.08"}}}]}]}}}}
stdout cash-rounding-down: as booked
