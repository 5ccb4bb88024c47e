# Two refunds by amount that are alike are two credit notes, though of one minute.
# Their places are by id: the clock of a second server does not move them.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{{end}}
$ ecx-fetch-changes shop --id 7 | \
	jq -c '[.identifier, .reason, [.creditNoteLine[]? | [.orderItemNumber, \
	.creditedQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount, .restock]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	[.taxSubtotal[] | [.percent, .taxAmount]]]], [.payment[].amount], \
	.legalMonetaryTotal.taxInclusiveAmount, .legalMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{"id":"1","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"card","state":"Settled","amount":1000,
	"transactionId":"tr_1","refunds":[{"id":"10","createdAt":"2026-11-20T11:00:00.000Z",
	"reason":null,"total":500,"shipping":0,"lines":[],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}]},
	{"id":"2","createdAt":"2026-11-20T09:15:00.000Z",
	"updatedAt":"2026-11-20T09:15:00.000Z","method":"gift","state":"Settled","amount":5480,
	"transactionId":"tr_2","refunds":[{"id":"9","createdAt":"2026-11-20T11:00:00.500Z",
	"reason":null,"total":600,"shipping":0,"lines":[],
	"transactionId":"re_2","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1",null,[],[[true,"refund","4.96",[["21","1.04"]]]],
	["-6.00"],"6.00","0.00"]
stdout ["V-T2YW9KXK6L1NCHD5-R2",null,[],[[true,"refund","4.13",[["21","0.87"]]]],
	["-5.00"],"5.00","0.00"]
