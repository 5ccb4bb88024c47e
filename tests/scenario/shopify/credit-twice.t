# Two refunds are two credit notes, and none once they are booked.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | tee out
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @credit-twice-1.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @credit-twice-2.json
stdout
	{"type":"CreditNote","identifier":"NL-1001-R1","creditNoteLine":[{"orderItemNumber":"1",
	"creditedQuantity":"1","lineExtensionAmount":"10.00","restock":"sellable","*":"*"}],
	"legalMonetaryTotal":{"taxInclusiveAmount":"10.00","*":"*"},"*":"*"}
stdout
	{"type":"CreditNote","identifier":"NL-1001-R2","creditNoteLine":[{"orderItemNumber":"1",
	"creditedQuantity":"1","lineExtensionAmount":"10.00","restock":"sellable","*":"*"},
	{"orderItemNumber":"2","creditedQuantity":"1","lineExtensionAmount":"5.00",
	"restock":"none","*":"*"}],"legalMonetaryTotal":{"taxInclusiveAmount":"15.00","*":"*"},
	"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
stderr ecx-push-erp: erp: credit note NL-1001-R1: *
stderr ecx-push-erp: erp: credit note NL-1001-R2: *
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @credit-twice-1.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @credit-twice-2.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
