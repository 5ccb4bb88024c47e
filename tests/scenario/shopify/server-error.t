# A query is repeated; an error that stays stops the run.
# Nothing is stored.
conf retries = 1
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 502  <html>Bad gateway</html>
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"errors":[{"message":"Internal error. Looks like something went wrong on our end.",
	 "extensions":{"code":"INTERNAL_SERVER_ERROR","requestId":"r1"}}]}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 502  <html>Bad gateway</html>
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"errors":[{"message":"Internal error. Looks like something went wrong on our end.",
	 "extensions":{"code":"INTERNAL_SERVER_ERROR","requestId":"r1"}}]}
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: INTERNAL_SERVER_ERROR: Internal error. Looks like something went wrong on our end. (HTTP 200)
exit 75
