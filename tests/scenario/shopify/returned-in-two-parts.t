# Three pieces are in the order, and two returns are two credit notes.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures returned-in-two-parts
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"59.85"}},
	"netPaymentSet":{"shopMoney":{"amount":"59.85"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T75i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"59.85"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"10.39"}}}]}]}}}}
stdout returned-in-two-parts: as booked
$ made <order
ECX_NOW=2026-12-10T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-in-two-parts
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-12-09T12:00:02Z","displayFinancialStatus":"REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T75i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"59.85"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T75i1","processedAt":"2026-12-03T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"19.95"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"REFUND","status":"SUCCESS","gateway":"ideal","paymentId":"T75i2",
	"processedAt":"2026-12-09T12:00:00Z","amountSet":{"shopMoney":{"amount":"39.9"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"10.39"}}}],"unfulfilledQuantity":0}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-12-09T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-22T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":3,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-12-03T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"19.95"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"RETURN","subtotalSet":{"shopMoney":{"amount":"19.95"}},
	"totalTaxSet":{"shopMoney":{"amount":"3.46"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"19.95"}}}]}},
	{"id":"gid://shopify/Refund/52","createdAt":"2026-12-09T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"39.9"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"restockType":"RETURN","subtotalSet":{"shopMoney":{"amount":"39.9"}},
	"totalTaxSet":{"shopMoney":{"amount":"6.93"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/43","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"39.9"}}}]}}]}}}
stdout returned-in-two-parts: as booked
