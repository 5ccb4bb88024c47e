# A till rounds two centimes up.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures cash-rounding-up
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Zurich"},"owner":{"id":"gid://shopify/Order/1",
	"name":"#1001","createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:15:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"CHF","taxesIncluded":true,
	"totalCashRoundingAdjustment":{"paymentSet":{"shopMoney":{"amount":"0.02"}}},
	"currentTotalPriceSet":{"shopMoney":{"amount":"23.93"}},
	"netPaymentSet":{"shopMoney":{"amount":"23.95"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"4.95"}},"taxLines":[{"title":"MWST",
	"rate":0.081,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.37"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"cash","paymentId":"T44c",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"23.95"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"TASSE","name":"Tasse","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"18.98"}},"taxLines":[{"title":"MWST",
	"rate":0.081,"priceSet":{"shopMoney":{"amount":"1.42"}}}]}]}}}}
stdout cash-rounding-up: as booked
