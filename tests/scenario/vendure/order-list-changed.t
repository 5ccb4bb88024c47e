# An order that was cancelled after its import is sent again.
# Its updatedAt says so. It keeps its lines, and is rejected, so that somebody
# is notified.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | ecx-map erp | \
	ecx-push-erp erp | jq -c '[.type, .cursor]'
> POST /admin-api
	{"operationName":"Newest","*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @order.json
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["Receipt",null]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"]
ECX_NOW=2026-11-20T13:00:00Z
$ ecx-fetch-orders shop | tee {{tmp}}/seen | ecx-map erp | ecx-push-erp erp | \
	jq -c '[.type, .code // .cursor]'
> POST /admin-api
	{"operationName":"Newest","*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:05:00.250Z"},
	"updatedAt":{"after":"2026-11-20T08:49:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @cancelled.json
stdout ["Rejection","*"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T10:30:00Z"]
stderr ecx-map: erp: order V-T2YW9KXK6L1NCHD5: the order is cancelled in the store
$ head -n 1 {{tmp}}/seen | jq -c '[.orderStatus, .dateModified, \
	.orderedItem[0].orderQuantity, .payment]'
stdout ["OrderCancelled","2026-11-20T10:30:00Z","2",[{"paymentMethod":
	"card","identifier":"tr_1","amount":"30.25","currency":"EUR"}]]
