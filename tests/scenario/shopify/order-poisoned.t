# synthetic: An order that the store dies of does not hide the others.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","*":"*"}
< 200  @poisoned-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/1"},"*":"*"}
< 200  @poisoned-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/2"},"*":"*"}
< 200  @poisoned-3.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","*":"*"}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/3"},"*":"*"}
< 200  @poisoned-4.json
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"gid://shopify/Order/2\"*","*":"*"}
stdout {"type":"Order","orderNumber":"1003","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T09:13:00Z","*":"*"}
stderr ecx-fetch-orders: shop: *: this record could not be read: *Internal error.*
exit 1
