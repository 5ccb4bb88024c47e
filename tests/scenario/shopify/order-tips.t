# Tips are told from a line of the same kind by their sum.
# The members are those of the schema, the figures are supposed.
conf custom_sku = MISC
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"17.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"17.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"17.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":null,"name":"Engraving","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[],
	"requiresShipping":false},{"id":"gid://shopify/LineItem/13","sku":null,"name":"Fooi",
	"quantity":1,"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"2.0"}},"taxLines":[],
	"requiresShipping":false}]},"totalTipReceivedSet":{"shopMoney":{"amount":"2.0"}}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"10.00","*":"*"},{"sku":"MISC","orderQuantity":"1",
	"lineExtensionAmount":"5.00","*":"*","name":"Engraving"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"17.00","prepaidAmount":"17.00",
	"payableAmount":"0.00","*":"*"},"payment":[{"amount":"17.00","*":"*"}],"*":"*",
	"allowanceCharge":[{"allowanceChargeReasonCode":"tip","amount":"2.00","*":"*"}]}
stdout {"type":"Checkpoint","*":"*"}
