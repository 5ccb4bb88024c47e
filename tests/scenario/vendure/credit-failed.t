# A refund that failed is none, and keeps its place.
# The states are from the schema of Vendure 3.7.3.
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
	{{mugs}}{{shipped}}{{paid}}{{refund_1}},"state":"Failed","updatedAt":
	"2026-11-20T11:00:00.000Z"},{{refund_2}},
	"state":"Settled","updatedAt":"2026-11-20T11:30:00.000Z"}{{end}}
stdout ["V-T2YW9KXK6L1NCHD5-R2",null,[["1","1","16.49","3.46",null]],[],["-19.95"],
	"19.95","0.00"]
