# Pieces that an edit removes are a change of the order.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | tee order | figures edited-down-after-read
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
	"status":"SUCCESS","gateway":"ideal","paymentId":"T84i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"59.85"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":3,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"10.39"}}}]}]}}}}
stdout edited-down-after-read: as booked
$ made <order
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | figures changes edited-down-after-read
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-21T12:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":true,
	"currentTotalPriceSet":{"shopMoney":{"amount":"19.95"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.95"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"ideal","paymentId":"T84i",
	"processedAt":"2026-11-20T09:15:00Z","amountSet":{"shopMoney":{"amount":"59.85"}}},
	{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND","status":"SUCCESS",
	"gateway":"ideal","paymentId":"T84i1","processedAt":"2026-11-21T12:00:00Z",
	"amountSet":{"shopMoney":{"amount":"39.9"}}}],"edited":true,
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"MUG","name":"Mug","quantity":3,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/21"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"19.95"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"10.39"}}}]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"39.9"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"39.9"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/71",
	"happenedAt":"2026-11-21T11:59:00Z","sales":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"quantity":-2,"totalAmount":{"shopMoney":{"amount":"-39.9"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-6.93"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-6.93"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}]}}}}
stdout edited-down-after-read: as booked
