# Two fees with tax are two charges.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures fee-plus
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"23.43"}},
	"netPaymentSet":{"shopMoney":{"amount":"23.43"}},"additionalFees":[{"name":"Gift wrap",
	"price":{"shopMoney":{"amount":"2.49"}},"taxLines":[{"title":"VAT","rate":0.21,
	"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.43"}}}]},{"name":"Handling",
	"price":{"shopMoney":{"amount":"0.99"}},"taxLines":[{"title":"VAT","rate":0.21,
	"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.17"}}}]}],
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T42i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"23.43"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"3.46"}}}]}]}}}}
stdout fee-plus: as booked
