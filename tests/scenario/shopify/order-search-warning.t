# A search that the store did not understand stops the run.
# It left a term out, and has orders in a 200: not those asked for.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"*","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}},
	 "extensions":{"search":[{"path":["list"],"query":"updated_at:>=2026",
	 "parsed":{},"warnings":[{"field":"00",
	 "message":"Invalid search field for this query.",
	 "code":"invalid_field"}]}]}}
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: filter updated_at:>=2026: Invalid search field for this query. (HTTP 200)
exit 78
