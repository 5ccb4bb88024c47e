# A list that is refused, not one order, ends the run.
# Nothing was read.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"errors":[{"message":"Variable $after of type String was provided invalid value",
	 "extensions":{"code":"INVALID_VARIABLE"}}]}
stderr ecx-fetch-orders: shop: orders: INVALID_VARIABLE: Variable $after of type String was provided invalid value (HTTP 200)
exit 75
