# Money alone that is given back after all was shipped is a credit note of an amount.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures amount-alone-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Brussels"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"67.32"}},
	"netPaymentSet":{"shopMoney":{"amount":"67.32"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"4.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T76i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"67.32"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"BOOK","name":"Book","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.49"}},"taxLines":[{"title":"BTW",
	"rate":0.06,"priceSet":{"shopMoney":{"amount":"1.27"}}}]}]}}}}
stdout amount-alone-after: as booked
$ made <order
ECX_NOW=2026-12-02T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes amount-alone-after
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Brussels"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-12-01T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"67.32"}},
	"netPaymentSet":{"shopMoney":{"amount":"59.55"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"4.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T76i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"67.32"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T76i1","processedAt":"2026-12-01T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"7.77"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}],"unfulfilledQuantity":0},
	{"id":"gid://shopify/LineItem/12","sku":"BOOK","name":"Book","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/22"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.49"}},"taxLines":[{"title":"BTW",
	"rate":0.06,"priceSet":{"shopMoney":{"amount":"1.27"}}}],"unfulfilledQuantity":0}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-12-01T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-22T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":3,
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-12-01T12:00:00Z",
	"note":"Scratch","totalRefundedSet":{"shopMoney":{"amount":"7.77"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[{"reason":"REFUND_DISCREPANCY"}]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"7.77"}}}]}}]}}}
stdout amount-alone-after: as booked
