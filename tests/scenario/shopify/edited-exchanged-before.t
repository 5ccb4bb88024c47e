# One mug was exchanged for a cap by an edit.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures edited-exchanged-before
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-21T12:00:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"44.9"}},
	"netPaymentSet":{"shopMoney":{"amount":"44.9"}},"edited":true,
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T89i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"39.9"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"SALE","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T89i1","processedAt":"2026-11-21T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"5.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"CAP","name":"Cap","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"24.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"4.33"}}}]}]}}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/71",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":-1,
	"totalAmount":{"shopMoney":{"amount":"-19.95"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-3.46"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-3.46"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"totalAmount":{"shopMoney":{"amount":"24.95"}},
	"totalTaxAmount":{"shopMoney":{"amount":"4.33"}},"taxes":[],
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}]}}}}
stdout edited-exchanged-before: as booked
