# A refund that does not move the time of its order is found by the daily look.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST {{api}}  {"operationName":"EcxOrders","*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-order.json
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST {{api}}  {"operationName":"EcxOrders","variables":{"q":"updated_at:*","*":"*"},"*":"*"}
< 200  {"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}}}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
> POST {{api}}  {"operationName":"EcxOrders","variables":{"q":"id:1","first":50},"*":"*"}
< 200  @one-order.json
> POST {{api}}  {"operationName":"EcxOrder","*":"*"}
< 200  @change-returned.json
> POST {{api}}  {"operationName":"EcxRefunds","*":"*"}
< 200  @change-returned-refunds.json
stdout
	{"type":"CreditNote","identifier":"NL-1001-R1","creditNoteLine":[{"orderItemNumber":"1",
	"creditedQuantity":"1","lineExtensionAmount":"10.00","restock":"sellable","*":"*"}],
	"legalMonetaryTotal":{"taxInclusiveAmount":"10.00","*":"*"},"*":"*"}
