# A list that is refused, not one order, ends the run.
# Nothing was read, and no later run would be answered otherwise: that is a fault
# of the configuration, and not one that the next run heals.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"errors":[{"message":"Variable $after of type String was provided invalid value",
	 "extensions":{"code":"INVALID_VARIABLE"}}]}
stderr ecx-fetch-orders: shop: orders: the query itself was refused, not a document: POST /admin/api/2026-10/graphql.json: INVALID_VARIABLE: Variable $after of type String was provided invalid value (HTTP 200)
exit 78
