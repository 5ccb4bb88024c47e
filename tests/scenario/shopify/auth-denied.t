# An unknown token stops the run.
# The member errors is a text there, not a list.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 401
	{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: [API] Invalid API key or access token (unrecognized login or wrong password) (HTTP 401)
exit 77
