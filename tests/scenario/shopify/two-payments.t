# An order has two payments, one that failed is none.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures two-payments
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"99.75"}},
	"netPaymentSet":{"shopMoney":{"amount":"99.75"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"FAILURE","gateway":"card","paymentId":"T-F",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"50.0"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"SALE","status":"SUCCESS",
	"gateway":"card","paymentId":"T50c","processedAt":"2026-11-20T09:15:00Z",
	"amountSet":{"shopMoney":{"amount":"60.0"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"SALE","status":"SUCCESS","gateway":"paypal","paymentId":"T50p",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"39.75"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":5,
	"currentQuantity":5,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"17.31"}}}]}]}}}}
stdout two-payments: as booked
