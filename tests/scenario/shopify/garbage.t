# What is no JSON, has no data or no list is not taken for an empty list.
# A record without id or time is rejected alone.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200  <html><title>Sign in</title></html>
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  <html><title>Sign in</title></html>
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: the answer is no JSON but a page 'Sign in': is url the API's*(HTTP 200)
exit 75
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200  {"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":null}
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: the answer has no data (HTTP 200)
exit 75
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c1"},
	 "nodes":[]}}}
stderr ecx-fetch-orders: shop: orders: the answer has no list of nodes
exit 75
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200  {"data":{"list":null}}
stderr ecx-fetch-orders: shop: orders: the answer has no list of nodes
exit 75
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1"}]}}}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: order gid://shopify/Order/1: has no id or no updatedAt
exit 1
