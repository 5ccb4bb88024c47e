# Money alone between two edits is no payment of the later one.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"20.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"28.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"40.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"10.0"}}},{"id":"gid://shopify/OrderTransaction/43",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p3",
	"amountSet":{"shopMoney":{"amount":"2.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":4,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]}]},
	"refunds":[{"id":"gid://shopify/Refund/51"}],"edited":true}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-20T10:02:00Z","totalRefundedSet":{"shopMoney":{"amount":"10.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"10.0"}}}]}},
	{"id":"gid://shopify/Refund/52","createdAt":"2026-11-20T10:03:00Z",
	"totalRefundedSet":{"shopMoney":{"amount":"2.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/43","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"2.0"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"happenedAt":"2026-11-20T10:01:00Z",
	"id":"gid://shopify/OrderEditAgreement/71","sales":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"quantity":-1,"totalAmount":{"shopMoney":{"amount":"-10.0"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.0"}},"taxes":[],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}},{"happenedAt":"2026-11-20T10:04:00Z",
	"id":"gid://shopify/OrderEditAgreement/72","sales":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"quantity":-1,"totalAmount":{"shopMoney":{"amount":"-10.0"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.0"}},"taxes":[],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"2",
	"lineExtensionAmount":"20.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"18.00","prepaidAmount":"28.00",
	"payableAmount":"-10.00","allowanceTotalAmount":"2.00","*":"*"},
	"payment":[{"amount":"40.00","*":"*"},{"amount":"-10.00","*":"*"},{"amount":"-2.00",
	"*":"*"}],"*":"*","allowanceCharge":[{"chargeIndicator":false,
	"allowanceChargeReasonCode":"refund","amount":"2.00","*":"*"}]}
stdout {"type":"Checkpoint","*":"*"}
