# A refund that was spread over two payments is one credit note, when both are settled.
# That both repeat the lines and the shipping is from the source of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{{end}}
$ ecx-fetch-changes shop --id 7
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1000,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{"id":"2","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1490,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_2","state":"Pending","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
$ ecx-fetch-changes shop --id 7 | \
	jq -c '[.identifier, .id, .reason, [.creditNoteLine[]? | [.orderItemNumber, \
	.creditedQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount, .restock]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	[.taxSubtotal[] | [.percent, .taxAmount]]]], [.payment[].amount], \
	.legalMonetaryTotal.taxInclusiveAmount, .legalMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1000,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{"id":"2","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1490,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_2","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1","1+2",null,[["1","1","16.49","3.46",null]],[[true,
	"standard","4.09",[["21","0.86"]]]],["-10.00","-14.90"],"24.90","0.00"]
$ ecx-fetch-changes shop --id 7 | \
	jq -c '[.identifier, .id, .reason, [.creditNoteLine[]? | [.orderItemNumber, \
	.creditedQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount, .restock]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	[.taxSubtotal[] | [.percent, .taxAmount]]]], [.payment[].amount], \
	.legalMonetaryTotal.taxInclusiveAmount, .legalMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[{"id":"1","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1000,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{"id":"2","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":1490,"shipping":495,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_2","state":"Failed","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1","1",null,[["1","1","16.49","3.46",null]],[[true,
	"standard","4.09",[["21","0.86"]]],[false,"restocking_fee","12.31",[["21","2.59"]]]],
	["-10.00"],"10.00","0.00"]
