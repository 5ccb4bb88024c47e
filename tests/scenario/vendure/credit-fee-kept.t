# What is given back for a piece is less than it cost, or more: that was kept, or given.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{{end}}
$ ecx-fetch-changes shop --id 7 | \
	jq -c '[.identifier, .reason, [.creditNoteLine[]? | [.orderItemNumber, \
	.creditedQuantity, .lineExtensionAmount, .taxSubtotal[0].taxAmount, .restock]], \
	[.allowanceCharge[]? | [.chargeIndicator, .allowanceChargeReasonCode, .amount, \
	[.taxSubtotal[] | [.percent, .taxAmount]]]], [.payment[].amount], \
	.legalMonetaryTotal.taxInclusiveAmount, .legalMonetaryTotal.payableAmount]'
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200
	{{mugs}}{{shipped}}{{paid}}{"id":"1","createdAt":"2026-11-20T11:01:00.000Z",
	"reason":null,"total":1500,"shipping":0,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_1","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"},
	{"id":"2","createdAt":"2026-11-20T11:02:00.000Z",
	"reason":"Sorry","total":2500,"shipping":0,"lines":[{"orderLineId":"1","quantity":1}],
	"transactionId":"re_2","state":"Settled","updatedAt":"2026-11-20T11:05:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R1",null,[["1","1","16.49","3.46",null]],[[false,
	"restocking_fee","4.09",[["21","0.86"]]]],["-15.00"],"15.00","0.00"]
stdout ["V-T2YW9KXK6L1NCHD5-R2","Sorry",[["1","1","16.49","3.46",null]],[[true,"refund",
	"4.17",[["21","0.88"]]]],["-25.00"],"25.00","0.00"]
