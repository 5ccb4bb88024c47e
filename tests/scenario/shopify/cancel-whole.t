# A cancelled order is to be cancelled, once.
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
< 200  @cancel-whole-1.json
stdout
	{"type":"OrderCancellation","identifier":"NL-1001-E1","payment":[{"amount":"-25.00",
	"*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-map erp <out | ecx-push-erp erp >/dev/null
stderr ecx-push-erp: erp: cancellation NL-1001-E1: cancelled in shop after it was created as \
	NL-1001.jsonl: cancel it there; 25.00 EUR was paid back
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @cancel-whole-1.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
