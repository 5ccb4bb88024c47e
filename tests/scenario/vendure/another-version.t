# A server that does not know the query says so with 400.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin-api
	{"operationName":"Customers","*":"*"}
< 400  {"errors":[{"message":"Cannot query field \"orders\"",
	"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}
stderr ecx-fetch-customers: shop: customers: POST *: GRAPHQL_VALIDATION_FAILED: Cannot query field "orders" (HTTP 400)
exit 78
