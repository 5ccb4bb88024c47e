# Changed orders are searched for by time, then read by id; a change says what differs and has the order as it is.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
>: X-Shopify-Access-Token: open-sesame
< 200  @one-order.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"shop":{"ianaTimezone":"Europe/Amsterdam"},
	"owner":{"id":"gid://shopify/Order/1","name":"#1001","createdAt":"2026-11-20T09:15:00Z",
	"updatedAt":"2026-11-20T11:00:02Z","edited":true,"displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"35.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"35.0"}},"shippingAddress":{"name":"Ada Byron",
	"address1":"Dam 1","city":"Amsterdam","zip":"1012 JS","countryCodeV2":"NL"},
	"transactions":[{"id":"gid://shopify/OrderTransaction/41","kind":"SALE",
	"status":"SUCCESS","gateway":"card","paymentId":"p1",
	"amountSet":{"shopMoney":{"amount":"25.0"}}},{"id":"gid://shopify/OrderTransaction/42",
	"kind":"SALE","status":"SUCCESS","gateway":"card","paymentId":"p2",
	"amountSet":{"shopMoney":{"amount":"10.0"}}}],
	"lineItems":{"pageInfo":{"hasNextPage":false},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":3,
	"currentQuantity":3,"unfulfilledQuantity":3,
	"variant":{"id":"gid://shopify/ProductVariant/11"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[]},
	{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,"currentQuantity":1,
	"unfulfilledQuantity":1,"variant":{"id":"gid://shopify/ProductVariant/12"},
	"originalUnitPriceSet":{"shopMoney":{"amount":"5.0"}},"taxLines":[]}]}}}}
stdout
	{"type":"OrderChange","v":1,"source":"shop","id":"gid://shopify/Order/1",
	"ref":"NL-1001","identifier":"NL-1001-E1","orderNumber":"1001",
	"orderId":"gid://shopify/Order/1","dateModified":"2026-11-20T11:00:02Z","was":"*",
	"order":{"type":"Order","v":1,"source":"shop","id":"gid://shopify/Order/1",
	"orderNumber":"1001","orderDate":"2026-11-20T09:15:00Z",
	"dateModified":"2026-11-20T11:00:02Z","orderStatus":"OrderProcessing",
	"paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	"valueAddedTaxIncluded":false,"orderDelivery":{"deliveryAddress":{"name":"Ada Byron",
	"streetAddress":"Dam 1","postalCode":"1012 JS","addressLocality":"Amsterdam",
	"addressCountry":"NL"}},"orderedItem":[{"orderItemNumber":"1",
	"id":"gid://shopify/LineItem/11","sku":"A","name":"A","orderQuantity":"3",
	"price":"10.00","lineExtensionAmount":"30.00"},{"orderItemNumber":"2",
	"id":"gid://shopify/LineItem/12","sku":"B","name":"B","orderQuantity":"1",
	"price":"5.00","lineExtensionAmount":"5.00"}],
	"anticipatedMonetaryTotal":{"lineExtensionAmount":"35.00","chargeTotalAmount":"0.00",
	"taxExclusiveAmount":"35.00","taxInclusiveAmount":"35.00","prepaidAmount":"35.00",
	"payableAmount":"0.00"},"taxTotal":{"taxAmount":"0.00"},
	"payment":[{"paymentMethod":"card","identifier":"p1","amount":"25.00","currency":"EUR"},
	{"paymentMethod":"card","identifier":"p2","amount":"10.00","currency":"EUR"}],
	"ref":"NL-1001","orderDay":"2026-11-20"},
	"difference":[{"path":"orderedItem.1.orderQuantity","was":"2","is":"3"},
	{"path":"orderedItem.1.lineExtensionAmount","was":"20.00","is":"30.00"},
	{"path":"anticipatedMonetaryTotal.taxExclusiveAmount","was":"25.00","is":"35.00"},
	{"path":"anticipatedMonetaryTotal.taxInclusiveAmount","was":"25.00","is":"35.00"}]}
stdout
	{"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	 "cursor":"2026-11-20T09:15:02Z","*":"*"}
