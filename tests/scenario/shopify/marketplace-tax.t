# Tax that a marketplace remits is a charge, not our tax.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures marketplace-tax
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"America/New_York"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"USD","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"40.4"}},
	"netPaymentSet":{"shopMoney":{"amount":"40.4"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"marketplace","paymentId":"T98m",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"40.4"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.37"}},
	"taxLines":[{"title":"marketplace","rate":0.08875,"channelLiable":true,
	"priceSet":{"shopMoney":{"amount":"3.29"}}}]}]}}}}
stdout marketplace-tax: as booked
