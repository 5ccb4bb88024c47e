# An order that was made is left out when it changes.
# What becomes of it is read by ecx-fetch-changes.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
$ ecx-fetch-orders shop | jq -c '[.type, .cursor]'
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:05:00.250Z"},
	"updatedAt":{"after":"2026-11-20T08:49:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @cancelled.json
stdout ["Checkpoint","2026-11-20T09:15:00.250Z/2026-11-20T10:30:00Z"]
