# Money given back after all was shipped stays a credit note when a line is added later, and shipped.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:00:02Z","displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"FULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"25.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"22.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"3.0"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":2,"unfulfilledQuantity":0,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T11:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-20T11:00:00Z",
	"note":"Scratch","totalRefundedSet":{"shopMoney":{"amount":"3.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[{"reason":"REFUND_DISCREPANCY"}]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"3.0"}}}]}}]}}}
stdout
	{"type":"CreditNote","identifier":"NL-1001-R1","reason":"Scratch",
	"legalMonetaryTotal":{"taxInclusiveAmount":"3.00","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
stderr ecx-push-erp: erp: *
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:30:02Z","edited":true,
	"displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"PARTIALLY_FULFILLED","currencyCode":"EUR",
	"taxesIncluded":false,"currentTotalPriceSet":{"shopMoney":{"amount":"32.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"29.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"3.0"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"SALE","status":"SUCCESS","gateway":"card","paymentId":"p3",
	"amountSet":{"shopMoney":{"amount":"7.0"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":2,"unfulfilledQuantity":0,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/13","sku":"C","name":"C","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/13"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.0"}},"taxLines":[]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T11:30:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-20T11:00:00Z",
	"note":"Scratch","totalRefundedSet":{"shopMoney":{"amount":"3.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[{"reason":"REFUND_DISCREPANCY"}]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"3.0"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200  @credit-then-added-1.json
stdout
	{"type":"OrderChange","difference":"*",
	"order":{"anticipatedMonetaryTotal":{"taxInclusiveAmount":"32.00","*":"*"},"*":"*"},
	"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
stderr ecx-push-erp: erp: *
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:30:02Z","edited":true,
	"displayFinancialStatus":"PARTIALLY_REFUNDED","displayFulfillmentStatus":"FULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"32.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"29.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"3.0"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"SALE","status":"SUCCESS","gateway":"card","paymentId":"p3",
	"amountSet":{"shopMoney":{"amount":"7.0"}}}],
	"refunds":[{"id":"gid://shopify/Refund/51"}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":2,"unfulfilledQuantity":0,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/13","sku":"C","name":"C","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/13"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"7.0"}},"taxLines":[]}]}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-20T11:30:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}},{"id":"gid://shopify/Fulfillment/62",
	"status":"SUCCESS","createdAt":"2026-11-20T11:30:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/13"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-20T11:00:00Z",
	"note":"Scratch","totalRefundedSet":{"shopMoney":{"amount":"3.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[{"reason":"REFUND_DISCREPANCY"}]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"3.0"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200  @credit-then-added-1.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
