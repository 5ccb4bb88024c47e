# A piece that is not restocked while others are to be sent is one that was.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PARTIALLY_REFUNDED",
	"displayFulfillmentStatus":"PARTIALLY_FULFILLED","currencyCode":"EUR",
	"taxesIncluded":false,"currentTotalPriceSet":{"shopMoney":{"amount":"20.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"20.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"30.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"10.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"unfulfilledQuantity":2}]},"refunds":[{"id":"gid://shopify/Refund/51"}]}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[{"id":"gid://shopify/Fulfillment/61","status":"SUCCESS",
	"createdAt":"2026-11-20T10:00:00Z",
	"fulfillmentLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}],
	"refunds":[{"id":"gid://shopify/Refund/51","createdAt":"2026-11-21T12:00:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"10.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"NO_RESTOCK","subtotalSet":{"shopMoney":{"amount":"10.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"10.0"}}}]}}]}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"3",
	"lineExtensionAmount":"30.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"30.00","prepaidAmount":"30.00",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"30.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
