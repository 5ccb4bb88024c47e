# A line was refunded before shipping, and a broken piece came back later: that alone is a credit note.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures one-before-one-after
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
	"status":"SUCCESS","gateway":"ideal","paymentId":"T74i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"52.39"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T74i1","processedAt":"2026-11-21T12:00:00Z",
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
stdout one-before-one-after: as booked
$ made <order
ECX_NOW=2026-12-04T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes one-before-one-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-12-03T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T74i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"52.39"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T74i1","processedAt":"2026-11-21T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"12.49"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"REFUND","status":"SUCCESS","gateway":"ideal","paymentId":"T74i2",
	"processedAt":"2026-12-03T12:00:00Z","amountSet":{"shopMoney":{"amount":"19.95"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}],"unfulfilledQuantity":0},
	{"id":"gid://shopify/LineItem/12","sku":"BOWL","name":"Bowl","quantity":1,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"12.49"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"2.17"}}}],"unfulfilledQuantity":0}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-12-03T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-22T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-21T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"12.49"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"CANCEL","subtotalSet":{"shopMoney":{"amount":"12.49"}},
	"totalTaxSet":{"shopMoney":{"amount":"2.17"}},
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"12.49"}}}]}},
	{"id":"gid://shopify/Refund/52","createdAt":"2026-12-03T12:00:00Z","note":"Broken",
	"totalRefundedSet":{"shopMoney":{"amount":"19.95"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"NO_RESTOCK","subtotalSet":{"shopMoney":{"amount":"19.95"}},
	"totalTaxSet":{"shopMoney":{"amount":"3.46"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/43","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"19.95"}}}]}}]}}}
stdout one-before-one-after: as booked
