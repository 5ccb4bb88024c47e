# A payment that was pending and came, or was voided, is not awaited.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PARTIALLY_PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"20.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"5.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"PENDING","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"5.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"SALE","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"5.0"}},
	"parentTransaction":{"id":"gid://shopify/OrderTransaction/41"}},
	{"id":"gid://shopify/OrderTransaction/43","kind":"AUTHORIZATION","status":"SUCCESS",
	"gateway":"card","paymentId":"p3","amountSet":{"shopMoney":{"amount":"15.0"}}},
	{"id":"gid://shopify/OrderTransaction/44","kind":"VOID","status":"SUCCESS",
	"gateway":"card","paymentId":"p4","amountSet":{"shopMoney":{"amount":"15.0"}},
	"parentTransaction":{"id":"gid://shopify/OrderTransaction/43"}},
	{"id":"gid://shopify/OrderTransaction/45","kind":"AUTHORIZATION","status":"SUCCESS",
	"gateway":"card","paymentId":"p5","amountSet":{"shopMoney":{"amount":"9.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":2,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"2",
	"lineExtensionAmount":"20.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"20.00","prepaidAmount":"5.00",
	"payableAmount":"15.00","*":"*"},"payment":[{"amount":"5.00","identifier":"p2","*":"*"},
	{"amount":"9.00","identifier":"p5","paymentStatus":"PaymentAutomaticallyApplied",
	"*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
