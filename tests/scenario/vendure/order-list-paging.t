# A page begins where the last one ended, and a checkpoint follows it.
# What has that same time and was sent is left out by its id: it is not counted,
# because what changes meanwhile leaves its place.
conf page = 2
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | jq -c '[.orderNumber // .cursor]'
> POST /admin-api
	{"operationName":"Newest","*":"*"}
< 200  {"data":{"orders":{"items":[]}}}
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},
	"take":2,"skip":0,"*":"*"}},"*":"*"}
< 200  @page-1.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"after":"2026-11-20T09:15:00.249Z"},
	"id":{"notIn":["7","8"]}},"take":2,"skip":0,"*":"*"}},"*":"*"}
< 200  @page-2.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"before":"2026-11-20T09:00:00Z"},
	"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},
	"take":2,"skip":0,"*":"*"}},"*":"*"}
< 200  @none.json
stdout ["T2YW9KXK6L1NCHD5"]
stdout ["SECOND"]
stdout ["2026-11-20T09:15:00.250Z/2026-11-20T09:00:00Z"]
stdout ["THIRD"]
stdout ["2026-11-20T09:16:00Z/2026-11-20T09:00:00Z"]
