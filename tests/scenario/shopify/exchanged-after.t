# A piece that came back for another one is a credit note, and the other one a change.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures exchanged-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T80i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"19.95"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"3.46"}}}]}]}}}}
stdout exchanged-after: as booked
$ made <order
ECX_NOW=2026-12-03T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes exchanged-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-12-02T12:00:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"PARTIALLY_FULFILLED","currencyCode":"EUR",
	"taxesIncluded":true,"currentTotalPriceSet":{"shopMoney":{"amount":"24.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"24.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T80i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"19.95"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"SALE","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T80i1","processedAt":"2026-12-02T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"5.0"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":1,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"3.46"}}}],"unfulfilledQuantity":0},
	{"id":"gid://shopify/LineItem/12","sku":"CAP","name":"Cap","quantity":1,
	"currentQuantity":1,"unfulfilledQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"24.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"4.33"}}}]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-12-02T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-22T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-12-02T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"0.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"RETURN","subtotalSet":{"shopMoney":{"amount":"19.95"}},
	"totalTaxSet":{"shopMoney":{"amount":"3.46"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},"transactions":{"nodes":[]}}]}}}
stdout exchanged-after: as booked
