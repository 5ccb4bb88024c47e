# synthetic: One of the customers named cannot be read: the others come.
$ ecx-fetch-customers --id 1 --id 2 shop | jq -r '.type + " " + (.id // .document)'
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"filter":{"_or":[{"id":{"in":["1","2"]}},"*"]}}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"filter":{"_or":[{"id":{"in":["1"]}},"*"]}}},"*":"*"}
< 200  {"data":{"globalSettings":{"serverConfig":{"moneyStrategyPrecision":2}},"customers":{"items":[{"id":"1","createdAt":"2026-11-20T09:00:00.000Z","updatedAt":"2026-11-20T09:17:00.000Z",
	"emailAddress":"c1@example.org","addresses":[],"orders":{"totalItems":0,"items":[]}}]}}}
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"filter":{"_or":[{"id":{"in":["2"]}},"*"]}}},"*":"*"}
< 200  {"errors":[{"message":"lines of undefined","path":["customers","items",1],
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
stdout Customer 1
stdout Rejection 2
stderr ecx-fetch-customers: shop: customer V-2: this record could not be read: *lines of undefined (HTTP 200)
