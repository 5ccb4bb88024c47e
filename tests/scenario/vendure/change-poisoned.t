# synthetic: An order that the server dies of does not hide what became of the others.
# Less is taken until it stands alone; then its name alone is asked for.
conf page = 2
$ ecx-fetch-orders shop --id 7 --id 8 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @page-1.json
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | \
	jq -r '.type + " " + (.orderId // .code // .cursor)'
> POST /admin-api
	{"operationName":"Newest","*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":2,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @cancelled.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":2,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:00.249Z"},"id":{"notIn":["7"]}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:00.249Z"},"id":{"notIn":["7"]}},"*":"*"}},"*":"*"}
< 200  @died.json
> POST /admin-api
	{"operationName":"Names","variables":{"options":{"take":1,"*":"*"}},"*":"*"}
< 200  {"data":{"orders":{"items":[{"id":"8","code":"SECOND",
	"orderPlacedAt":"2026-11-20T09:15:01.000Z","updatedAt":"2026-11-20T09:15:01.000Z"}]}}}
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":1,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:00.999Z"},"id":{"notIn":["8"]}},"*":"*"}},"*":"*"}
< 200  @page-2.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{"take":2,
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:59.999Z"},
	"id":{"notIn":["9"]}},"*":"*"}},"*":"*"}
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:00:00Z"},
	"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @none.json
stdout OrderCancellation 7
stdout Checkpoint *
stdout Rejection *
stdout Checkpoint *
stderr ecx-fetch-changes: shop: order V-SECOND: this record could not be read: *lines of undefined (HTTP 200)
