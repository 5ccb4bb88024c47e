# A tip that was given back is off.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PARTIALLY_REFUNDED","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"12.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"2.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":null,"name":"Tip","quantity":1,
	"currentQuantity":0,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"2.0"}},"taxLines":[],
	"requiresShipping":false}]},"refunds":[{"id":"gid://shopify/Refund/51"}],
	"totalTipReceivedSet":{"shopMoney":{"amount":"2.0"}}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"2.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"NO_RESTOCK","subtotalSet":{"shopMoney":{"amount":"2.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"2.0"}}}]}}]}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"10.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"10.00","prepaidAmount":"10.00",
	"payableAmount":"0.00","chargeTotalAmount":"0.00","*":"*"},"payment":[{"amount":"12.00",
	"*":"*"},{"amount":"-2.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
