# Without anything new no checkpoint is sent.
# The next run begins where this one did.
conf changes_start = 2026-11-20T09:00:00Z
$ ecx-fetch-changes shop
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
$ ecx-fetch-changes shop
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api
	{"operationName":"Orders","variables":{"options":{
	"filter":{"orderPlacedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  @none.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
