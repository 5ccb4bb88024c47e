# The odd cent of tax that an edit took off is in the book of sales.
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
	"currentTotalPriceSet":{"shopMoney":{"amount":"2.25"}},
	"netPaymentSet":{"shopMoney":{"amount":"4.5"}},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"4.5"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":2,
	"currentQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/211"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.0"}},"taxLines":[{"title":"VAT",
	"rate":0.125,"priceSet":{"shopMoney":{"amount":"0.25"}}}]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":2,"currentQuantity":1,
	"variant":{"id":"gid://shopify/ProductVariant/212"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"1.0"}},"taxLines":[{"title":"VAT",
	"rate":0.125,"priceSet":{"shopMoney":{"amount":"0.25"}}}]}]},"edited":true}}}
> POST {{api}}  {"operationName":"EcxSales","*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":true,"endCursor":"c1"},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/71",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":-1,
	"totalAmount":{"shopMoney":{"amount":"-1.13"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-0.13"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-0.13"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/11"}}]}}]}}}}
> POST {{api}}  {"operationName":"EcxMoreSales","variables":{"id":"gid://shopify/Order/1","after":"c1"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","updatedAt":"2026-11-21T12:00:02Z",
	"agreements":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/OrderEditAgreement/72",
	"sales":{"pageInfo":{"hasNextPage":false},"nodes":[{"quantity":-1,
	"totalAmount":{"shopMoney":{"amount":"-1.12"}},
	"totalTaxAmount":{"shopMoney":{"amount":"-0.12"}},
	"taxes":[{"amount":{"shopMoney":{"amount":"-0.12"}},"taxLine":{"title":"VAT"}}],
	"lineItem":{"id":"gid://shopify/LineItem/12"}}]}}]}}}}
stdout
	{"type":"Order","orderedItem":[{"sku":"A","orderQuantity":"1",
	"lineExtensionAmount":"1.00","*":"*","taxSubtotal":[{"taxAmount":"0.12","*":"*"}]},
	{"sku":"B","orderQuantity":"1","lineExtensionAmount":"1.00","*":"*",
	"taxSubtotal":[{"taxAmount":"0.13","*":"*"}]}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"2.25","prepaidAmount":"4.50",
	"payableAmount":"-2.25","*":"*"},"payment":[{"amount":"4.50","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
