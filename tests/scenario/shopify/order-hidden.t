# A list that begins before the last 60 days has a warning.
# Older orders are hidden from an app without read_all_orders.
$ ecx-fetch-orders --since 2026-06-01 shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop"},
	 "currentAppInstallation":{"accessScopes":[{"handle":"read_orders"},
	 {"handle":"read_customers"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-06-01T00:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: orders older than 60 days are hidden: grant the app the scope read_all_orders
$ ecx-fetch-orders --since 2026-06-01 shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop"},
	 "currentAppInstallation":{"accessScopes":[{"handle":"read_orders"},
	 {"handle":"read_all_orders"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-06-01T00:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout {"type":"Checkpoint","*":"*"}
