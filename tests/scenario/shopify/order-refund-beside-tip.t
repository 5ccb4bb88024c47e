# Money alone is not shared with a tip.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"22.1"}},
	"netPaymentSet":{"shopMoney":{"amount":"19.89"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"22.1"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"REFUND","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"2.21"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"11.0"}},"taxLines":[{"title":"VAT",
	"rate":0.1,"priceSet":{"shopMoney":{"amount":"1.1"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":null,"name":"Tip","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"requiresShipping":false}]},"refunds":[{"id":"gid://shopify/Refund/51"}],
	"totalTipReceivedSet":{"shopMoney":{"amount":"10.0"}}}}}
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"fulfillments":[],"refunds":[{"id":"gid://shopify/Refund/51",
	"createdAt":"2026-11-21T12:00:00Z","totalRefundedSet":{"shopMoney":{"amount":"2.21"}},
	"refundLineItems":{"pageInfo":{"hasNextPage":false},"nodes":[]},
	"refundShippingLines":{"nodes":[]},"orderAdjustments":{"nodes":[]},
	"transactions":{"nodes":[{"id":"gid://shopify/OrderTransaction/42","kind":"REFUND",
	"status":"SUCCESS","amountSet":{"shopMoney":{"amount":"2.21"}}}]}}]}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"11.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"19.89","prepaidAmount":"19.89",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"22.10","*":"*"},{"amount":"-2.21",
	"*":"*"}],"*":"*","allowanceCharge":[{"allowanceChargeReasonCode":"tip",
	"amount":"10.00","*":"*"},{"allowanceChargeReasonCode":"refund","amount":"2.01",
	"taxSubtotal":[{"taxAmount":"0.20","*":"*"}],"*":"*"}]}
stdout {"type":"Checkpoint","*":"*"}
