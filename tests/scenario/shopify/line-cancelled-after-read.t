# A line that is refunded before it is shipped is to be cancelled.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures line-cancelled-after-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"52.39"}},
	"netPaymentSet":{"shopMoney":{"amount":"52.39"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T82i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"52.39"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.17"}}}]}]}}}}
stdout line-cancelled-after-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes line-cancelled-after-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-21T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"39.9"}},
	"netPaymentSet":{"shopMoney":{"amount":"39.9"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T82i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"52.39"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T82i1","processedAt":"2026-11-21T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"12.49"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":1,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.17"}}}]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"12.49"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"CANCEL","subtotalSet":{"shopMoney":{"amount":"12.49"}},
	"totalTaxSet":{"shopMoney":{"amount":"2.17"}},
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"12.49"}}}]}}]}}}
stdout line-cancelled-after-read: as booked
