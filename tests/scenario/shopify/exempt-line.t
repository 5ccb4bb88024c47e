# A line without tax has its share of the discount of the order.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | figures exempt-line
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"54.96"}},
	"netPaymentSet":{"shopMoney":{"amount":"54.96"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T6i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"54.96"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"6.65"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.93"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"3.07"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]},
	{"id":"gid://shopify/LineItem/12","sku":"COURSE","name":"Course","quantity":1,
	"currentQuantity":1,"requiresShipping":false,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"45.0"}},"taxLines":[{"title":"Exempt",
	"rate":0,"priceSet":{"shopMoney":{"amount":"0.0"}}}],
	"discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"6.92"}},
	"discountApplication":{"index":0,"title":"Order discount"}}]}]}}}}
stdout exempt-line: as booked
