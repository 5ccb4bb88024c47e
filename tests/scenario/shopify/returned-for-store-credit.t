# Store credit for a piece that came back is the payment of its credit note.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures returned-for-store-credit
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"39.9"}},
	"netPaymentSet":{"shopMoney":{"amount":"39.9"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T78i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"39.9"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]}]}}}}
stdout returned-for-store-credit: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes returned-for-store-credit
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-21T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T78i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"39.9"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"shopify_store_credit","paymentId":"T78s1",
	"processedAt":"2026-11-21T12:00:00Z","amountSet":{"shopMoney":{"amount":"19.95"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}],"unfulfilledQuantity":0}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:30:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-21T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"19.95"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"RETURN","subtotalSet":{"shopMoney":{"amount":"19.95"}},
	"totalTaxSet":{"shopMoney":{"amount":"3.46"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"19.95"}}}]}}]}}}
stdout returned-for-store-credit: as booked
