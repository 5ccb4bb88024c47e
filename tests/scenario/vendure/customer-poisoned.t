# synthetic: A customer that the server dies of does not hide the others.
# Less is taken until it stands alone; then its name alone is asked for. All are
# of one time, so that those that were sent are left out by their ids.
conf page = 4
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop | jq -r '.type + " " + (.id // .document // .cursor)'
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":4,"filter":{"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":2,"filter":{"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":1,"filter":{"updatedAt":{"after":"2026-11-20T08:59:59.999Z"}},"*":"*"}},"*":"*"}
< 200  {"data":{"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"customers":{"items":[{"id":"1","createdAt":"2026-11-20T09:00:00.000Z","updatedAt":"2026-11-20T09:17:00.000Z",
	"emailAddress":"c1@example.org","addresses":[],"orders":{"totalItems":0,"items":[]}}]}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":2,"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["1"]}},"*":"*"}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":1,"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["1"]}},"*":"*"}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Names","query":"query Names(*{ items { id emailAddress updatedAt } } }",
	"variables":{"options":{"take":1,"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["1"]}},"*":"*"}}}
< 200  {"data":{"customers":{"items":[{"id":"2","emailAddress":"c2@example.org",
	"updatedAt":"2026-11-20T09:17:00.000Z"}]}}}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":1,"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["1","2"]}},"*":"*"}},"*":"*"}
< 200  {"data":{"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"customers":{"items":[{"id":"3","createdAt":"2026-11-20T09:00:00.000Z","updatedAt":"2026-11-20T09:17:00.000Z",
	"emailAddress":"c3@example.org","addresses":[],"orders":{"totalItems":0,"items":[]}}]}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"take":2,"filter":{"updatedAt":{"after":"2026-11-20T09:16:59.999Z"},
	"id":{"notIn":["1","2","3"]}},"*":"*"}},"*":"*"}
< 200  {"data":{"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"customers":{"items":[{"id":"4","createdAt":"2026-11-20T09:00:00.000Z","updatedAt":"2026-11-20T09:17:00.000Z",
	"emailAddress":"c4@example.org","addresses":[],"orders":{"totalItems":0,"items":[]}}]}}}
stdout Customer 1
stdout Checkpoint 2026-11-20T09:17:00Z
stdout Rejection 2
stdout Customer 3
stdout Checkpoint 2026-11-20T09:17:00Z
stdout Customer 4
stdout Checkpoint 2026-11-20T09:17:00Z
stderr ecx-fetch-customers: shop: customer V-2: this record could not be read: *lines of undefined (HTTP 200)
