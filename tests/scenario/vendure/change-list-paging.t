# A page begins where the last one ended, and a checkpoint follows it.
# Of an order that did not change nothing comes.
conf page = 1
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -c '[.type, .orderId // .cursor]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @cancelled.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:00.249Z"},"id":{"notIn":["7"]}},"*":"*"}},"*":"*"}
< 200  @page-2.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:59.999Z"},"id":{"notIn":["9"]}},"*":"*"}},"*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout ["OrderCancellation","7"]
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"]
stdout ["Checkpoint","2026-11-20T09:16:00Z/2026-11-20T09:00:00Z"]
