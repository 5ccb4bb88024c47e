# What was kept of a piece that came back lowers its credit note.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures fee-kept-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"44.85"}},
	"netPaymentSet":{"shopMoney":{"amount":"44.85"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"4.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T77i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"44.85"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]}]}}}}
stdout fee-kept-after: as booked
$ made <order
ECX_NOW=2026-12-02T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes fee-kept-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-12-01T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"23.9"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"0.0"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T77i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"44.85"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T77i1","processedAt":"2026-12-01T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"20.95"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}],"unfulfilledQuantity":0}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-12-01T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-22T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-12-01T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"20.95"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"NO_RESTOCK","subtotalSet":{"shopMoney":{"amount":"19.95"}},
	"totalTaxSet":{"shopMoney":{"amount":"3.46"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},
	"refundShippingLines":{"nodes":[{"subtotalAmountSet":{"shopMoney":{"amount":"4.95"}},
	"taxAmountSet":{"shopMoney":{"amount":"0.86"}},
	"shippingLine":{"id":"gid://shopify/ShippingLine/31"}}]},
	"orderAdjustments":{"nodes":[{"reason":"RESTOCK"}]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"20.95"}}}]}}]}}}
stdout fee-kept-after: as booked
