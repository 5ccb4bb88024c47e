# A pause longer than wait_max is left to the next run.
conf wait_max = 5s
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}},
	 "extensions":{"cost":{"requestedQueryCost":40,"actualQueryCost":null,
	 "throttleStatus":{"maximumAvailable":2000,"currentlyAvailable":0,
	 "restoreRate":2}}}}
stderr ecx-fetch-orders: shop: orders: the server asks for a pause of * s
exit 75
# A cost that no budget has does not overflow.
$ rm -r state/pace; ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}},
	 "extensions":{"cost":{"requestedQueryCost":1000000000000000000,
	 "actualQueryCost":null,"throttleStatus":{"maximumAvailable":2000,
	 "currentlyAvailable":-1000000000000000000,"restoreRate":1}}}}
stderr ecx-fetch-orders: shop: orders: the server asks for a pause of * s
exit 75
