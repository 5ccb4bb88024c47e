# Not a cent stays of a line of which all pieces are off.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"5.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"5.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"8.63"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"3.63"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":0,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.0"}},"taxLines":[{"title":"VAT",
	"rate":0.21,"priceSet":{"shopMoney":{"amount":"0.63"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/212"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]},
	"refunds":[{"id":"gid://shopify/Refund/51"}]}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"3.63"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"CANCEL","subtotalSet":{"shopMoney":{"amount":"1.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.21"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}},{"quantity":2,"restockType":"CANCEL",
	"subtotalSet":{"shopMoney":{"amount":"2.0"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.41"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"3.63"}}}]}}]}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"B","orderQuantity":"1",
	"lineExtensionAmount":"5.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"5.00","prepaidAmount":"5.00",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"8.63","*":"*"},{"amount":"-3.63",
	"*":"*"}],"*":"*","taxTotal":{"taxAmount":"0.00"}}
stdout {"type":"Checkpoint","*":"*"}
