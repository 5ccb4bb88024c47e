# What differs, and the whole order as it is now, is a change of the order.
# The members are from the schema of Vendure 3.7.3.
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @edited-up.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout {"type":"OrderChange","v":1,"source":"shop","id":"7",
	"ref":"V-T2YW9KXK6L1NCHD5","identifier":"V-T2YW9KXK6L1NCHD5-E1",
	"orderNumber":"T2YW9KXK6L1NCHD5","orderId":"7","dateModified":"2026-11-20T11:00:00Z",
	"was":"*","order":{"type":"Order","ref":"V-T2YW9KXK6L1NCHD5","*":"*"},"difference":[
	{"path":"billingAddress.streetAddress","was":"Dam 1","is":"Damrak 2"},"..."]}
stdout {"type":"Checkpoint","v":1,"source":"shop","kind":"change","flow":"erp",
	"cursor":"2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"}
