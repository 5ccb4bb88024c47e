# An order that is cancelled after it was created is to be cancelled there.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures cancelled-after-read
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
	"status":"SUCCESS","gateway":"ideal","paymentId":"T81i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"44.85"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]}]}}}}
stdout cancelled-after-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes cancelled-after-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-21T12:00:02Z","displayFinancialStatus":"REFUNDED",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	"shippingLines":{"nodes":[{"id":"gid://shopify/ShippingLine/31","title":"Standard",
	"code":"standard","discountedPriceSet":{"shopMoney":{"amount":"4.95"}},
	"currentDiscountedPriceSet":{"shopMoney":{"amount":"0.0"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"channelLiable":false,"priceSet":{"shopMoney":{"amount":"0.86"}}}]}]},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T81i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"44.85"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T81i1","processedAt":"2026-11-21T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"44.85"}}}],"cancelledAt":"2026-11-21T12:00:00Z",
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":2,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"6.92"}}}]}]}}}}
stdout cancelled-after-read: as booked
