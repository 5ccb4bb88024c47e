# The two taxes of a piece that came back are those of the book of sales.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T09:15:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"37.18"}},
	"netPaymentSet":{"shopMoney":{"amount":"37.18"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"37.18"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":3,"unfulfilledQuantity":3,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[{"title":"State tax",
	"rate":0.06,"priceSet":{"shopMoney":{"amount":"1.80"}}},{"title":"County tax",
	"rate":0.0125,"priceSet":{"shopMoney":{"amount":"0.38"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]}}}}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"26.46"}},
	"netPaymentSet":{"shopMoney":{"amount":"26.46"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"37.18"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"10.72"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":2,"unfulfilledQuantity":0,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[{"title":"State tax",
	"rate":0.06,"priceSet":{"shopMoney":{"amount":"1.80"}}},{"title":"County tax",
	"rate":0.0125,"priceSet":{"shopMoney":{"amount":"0.38"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T11:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":3,
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-20T11:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"10.72"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"RETURN","subtotalSet":{"shopMoney":{"amount":"10.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.72"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"10.72"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T11:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderAgreement/70","happenedAt":"2026-11-20T09:15:00Z",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"totalAmount":{"shopMoney":{"amount":"20.0"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.0"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"0.0"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"totalAmount":{"shopMoney":{"amount":"5.0"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.0"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"0.0"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}},
	{"id":"gid://shopify/RefundAgreement/73","happenedAt":"2026-11-20T11:00:00Z",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":-1,
	"totalAmount":{"shopMoney":{"amount":"-10.72"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-0.72"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-0.60"}},"taxLine":{"title":"State tax"}},
	{"amount":{"shopMoney":{"amount":"-0.12"}},"taxLine":{"title":"County tax"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},
	"refund":{"id":"gid://shopify/Refund/51"}}]}}}}
stdout
	{"type":"CreditNote","identifier":"NL-1001-R1","creditNoteLine":[{"orderItemNumber":"1",
	"creditedQuantity":"1","lineExtensionAmount":"10.00",
	"taxSubtotal":[{"taxCategory":"State tax","taxAmount":"0.60","*":"*"},
	{"taxCategory":"County tax","taxAmount":"0.12","*":"*"}],"*":"*"}],
	"legalMonetaryTotal":{"taxInclusiveAmount":"10.72","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
