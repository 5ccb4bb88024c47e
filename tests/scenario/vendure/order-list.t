# An order has exact amounts, and two times in its checkpoint.
# One is by when orders are placed, one by when they change.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Newest","*":"*"}
>: vendure-api-key: made-up-key
>: Authorization:
< 200  {"data":{"orders":{"items":[{"updatedAt":"2026-11-20T11:59:00.000Z"}]}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},
	"sort":{"orderPlacedAt":"ASC","code":"ASC"},"take":50,"skip":0}},"*":"*"}
< 200  @order.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:00:00Z"},
	"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},
	"sort":{"updatedAt":"ASC","code":"ASC"},"take":50,"skip":0}},"*":"*"}
< 200  @none.json
stdout {"type":"Order","v":1,"source":"shop","id":"7",
	"ref":"V-T2YW9KXK6L1NCHD5","orderNumber":"T2YW9KXK6L1NCHD5",
	"orderDate":"2026-11-20T09:15:00.250Z","orderDay":"2026-11-20",
	"dateModified":"2026-11-20T09:15:00.250Z",
	"orderStatus":"OrderProcessing","paymentStatus":"PaymentComplete",
	"documentCurrencyCode":"EUR","valueAddedTaxIncluded":false,
	"customer":{"identifier":"3","givenName":"Ada","familyName":"Byron",
	"email":"ada@example.org"},
	"billingAddress":{"name":"Ada Byron","streetAddress":"Dam 1",
	"postalCode":"1012 JS","addressLocality":"Amsterdam",
	"addressCountry":"NL"},
	"orderDelivery":{"hasDeliveryMethod":"standard","deliveryAddress":{
	"name":"Ada Byron","streetAddress":"Dam 1","postalCode":"1012 JS",
	"addressLocality":"Amsterdam","addressCountry":"NL"}},
	"orderedItem":[{"orderItemNumber":"1","id":"11","sku":"TS-RED-M",
	"name":"T-shirt red M","orderQuantity":"2","price":"10.00",
	"lineExtensionAmount":"20.00","taxSubtotal":[{"taxAmount":"4.20",
	"percent":"21","taxCategory":"Standard"}]}],
	"allowanceCharge":[{"chargeIndicator":true,
	"allowanceChargeReason":"Shipping",
	"allowanceChargeReasonCode":"standard","amount":"5.00",
	"taxSubtotal":[{"taxAmount":"1.05","percent":"21"}]}],
	"taxTotal":{"taxAmount":"5.25"},
	"anticipatedMonetaryTotal":{"lineExtensionAmount":"20.00",
	"chargeTotalAmount":"5.00",
	"taxExclusiveAmount":"25.00","taxInclusiveAmount":"30.25",
	"prepaidAmount":"30.25","payableAmount":"0.00"},
	"payment":[{"paymentMethod":"card","identifier":"tr_1","amount":"30.25",
	"currency":"EUR","paidDate":"2026-11-20"}]}
stdout {"type":"Checkpoint","v":1,"source":"shop","kind":"order","flow":"erp",
	"cursor":"2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"}
stdout {"type":"Checkpoint","v":1,"source":"shop","kind":"order","flow":"erp",
	"cursor":"2026-11-20T09:15:00.250Z/2026-11-20T11:59:00Z"}
