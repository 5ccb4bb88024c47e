# A credit note says what came back, what was given back, and how it was paid.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes shop --id 7
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{"id":"1","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":"Too small","total":2490,"shipping":495,"lines":[{"orderLineId":"1",
	"quantity":1}],"transactionId":"re_1","state":"Settled",
	"updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout {"type":"CreditNote","v":1,"source":"shop","id":"1","orderId":"7",
	"orderNumber":"T2YW9KXK6L1NCHD5","identifier":"V-T2YW9KXK6L1NCHD5-R1",
	"dateModified":"2026-11-20T11:05:00Z","issueDate":"2026-11-20","reason":"Too small",
	"documentCurrencyCode":"EUR","valueAddedTaxIncluded":true,
	"creditNoteLine":[{"orderItemNumber":"1","id":"1","sku":"MUG","name":"Mug",
	"creditedQuantity":"1","price":"19.95","lineExtensionAmount":"16.49",
	"taxSubtotal":[{"taxCategory":"Standard","percent":"21","taxAmount":"3.46"}]}],
	"allowanceCharge":[{"allowanceChargeReasonCode":"standard",
	"allowanceChargeReason":"Shipping","amount":"4.09","taxSubtotal":[{"percent":"21",
	"taxAmount":"0.86"}],"chargeIndicator":true}],
	"legalMonetaryTotal":{"lineExtensionAmount":"16.49","chargeTotalAmount":"4.09",
	"taxExclusiveAmount":"20.58","taxInclusiveAmount":"24.90","prepaidAmount":"24.90",
	"payableAmount":"0.00"},"taxTotal":{"taxAmount":"4.32"},
	"payment":[{"paymentMethod":"card","identifier":"re_1","amount":"-24.90",
	"currency":"EUR","paidDate":"2026-11-20"}],"ref":"V-T2YW9KXK6L1NCHD5"}
