# Which of two taxes the odd cent of a refund is of is in the book of sales.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"1.23"}},
	"netPaymentSet":{"shopMoney":{"amount":"1.23"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"2.46"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"1.23"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.1"}},"taxLines":[{"title":"GST",
	"rate":0.05,"priceSet":{"shopMoney":{"amount":"0.11"}}},{"title":"PST","rate":0.07,
	"priceSet":{"shopMoney":{"amount":"0.15"}}}]}]},
	"refunds":[{"id":"gid://shopify/Refund/51"}]}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"1.23"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":1,
	"restockType":"CANCEL","subtotalSet":{"shopMoney":{"amount":"1.1"}},
	"totalTaxSet":{"shopMoney":{"amount":"0.13"}},
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},"refundShippingLines":{"nodes":[]},
	"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"1.23"}}}]}}]}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/71",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":2,
	"totalAmount":{"shopMoney":{"amount":"2.46"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.26"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"0.11"}},"taxLine":{"title":"GST"}},
	{"amount":{"shopMoney":{"amount":"0.15"}},"taxLine":{"title":"PST"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}},
	{"id":"gid://shopify/RefundAgreement/72","sales":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"quantity":-1,"totalAmount":{"shopMoney":{"amount":"-1.23"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-0.13"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-0.05"}},"taxLine":{"title":"GST"}},
	{"amount":{"shopMoney":{"amount":"-0.08"}},"taxLine":{"title":"PST"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]},
	"refund":{"id":"gid://shopify/Refund/51"}}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"1.10","*":"*","taxSubtotal":[{"taxCategory":"GST",
	"taxAmount":"0.06","*":"*"},{"taxCategory":"PST","taxAmount":"0.07","*":"*"}]}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"1.23","prepaidAmount":"1.23",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"2.46","*":"*"},{"amount":"-1.23",
	"*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
