# Duties go back with the piece they were for.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"13.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"13.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"26.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"13.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"duties":[{"id":"gid://shopify/Duty/1","price":{"shopMoney":{"amount":"3.0"}},
	"taxLines":[]}]},{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/212"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"duties":[{"id":"gid://shopify/Duty/2","price":{"shopMoney":{"amount":"3.0"}},
	"taxLines":[]}]}]},"refunds":[{"id":"gid://shopify/Refund/51"}]}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"13.0"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"CANCEL","subtotalSet":{"shopMoney":{"amount":"10.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"13.0"}}}]},
	"duties":[{"amountSet":{"shopMoney":{"amount":"3.0"}},
	"originalDuty":{"id":"gid://shopify/Duty/1"}}]}]}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"B","orderQuantity":"1",
	"lineExtensionAmount":"10.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"13.00","prepaidAmount":"13.00",
	"payableAmount":"0.00","chargeTotalAmount":"3.00","*":"*"},"payment":[{"amount":"26.00",
	"*":"*"},{"amount":"-13.00","*":"*"}],"*":"*",
	"allowanceCharge":[{"allowanceChargeReasonCode":"duties","amount":"3.00","*":"*"}]}
stdout {"type":"Checkpoint","*":"*"}
