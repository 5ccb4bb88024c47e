# A page begins at the time at which the last one ended, without what was sent.
conf page = 3
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop | jq -c '[.identifier // .cursor]'
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":3,"skip":0,
	"*":"*"}},"*":"*"}
< 200  @customers.json
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{
	"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["6"]}},"take":3,"skip":0,"*":"*"}},"*":"*"}
< 200  @none.json
stdout ["4"]
stdout ["5"]
stdout ["6"]
stdout ["2026-11-20T09:17:00Z"]
