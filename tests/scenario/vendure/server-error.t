# A server error inside a 200 is left to the next run.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"errors":[{"message":"connection lost",
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"errors":[{"message":"connection lost",
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
stderr ecx-fetch-customers: shop: customers: POST *: INTERNAL_SERVER_ERROR: connection lost (HTTP 200)
exit 75
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
>* POST /admin-api
	{"*":"*"}
< 503
stderr ecx-fetch-customers: shop: customers: POST *(HTTP 503)
exit 75
