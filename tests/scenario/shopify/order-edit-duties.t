# Duties of a piece that an edit removed are off with it.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-21T12:00:02Z",
	"displayFinancialStatus":"PAID","displayFulfillmentStatus":"UNFULFILLED",
	"currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"13.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"26.0"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"26.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"duties":[{"id":"gid://shopify/Duty/1","price":{"shopMoney":{"amount":"6.0"}},
	"taxLines":[]}]}]},"edited":true}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/71",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":-1,
	"totalAmount":{"shopMoney":{"amount":"-10.0"}},
	"totalTaxAmount":{"shopMoney":{"amount":"0.0"}},"taxes":[],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"10.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"13.00","prepaidAmount":"26.00",
	"payableAmount":"-13.00","chargeTotalAmount":"3.00","*":"*"},
	"payment":[{"amount":"26.00","*":"*"}],"*":"*",
	"allowanceCharge":[{"allowanceChargeReasonCode":"duties","amount":"3.00","*":"*"}]}
stdout {"type":"Checkpoint","*":"*"}
