# The server fails inside of an answer that says 200: the next run asks again.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 200  {"errors":[{"message":"connection lost",
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
stderr ecx-fetch-customers: shop: customers: POST *: INTERNAL_SERVER_ERROR: connection lost (HTTP 200)
exit 75
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
>* POST /admin-api
	{"operationName":"Customers","*":"*"}
< 503
stderr ecx-fetch-customers: shop: customers: POST *(HTTP 503)
exit 75
