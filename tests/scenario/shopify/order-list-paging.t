# A checkpoint of a page has its oldest time, unless it is the last.
# An order may be newer than the search index.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200  @page-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200  @page-order-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/2"}}
< 200  @page-order-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50,
	 "after":"c1"}}
< 200  @page-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/3"}}
< 200  {"data":{"owner":null}}
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Order","orderNumber":"1002","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	 "cursor":"2026-11-20T09:16:02Z","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	 "cursor":"2026-11-20T10:30:00Z","*":"*"}
# The next run begins ten minutes before that.
$ mkdir erp; echo '{"type":"Checkpoint","source":"shop","kind":"order",\
	"flow":"erp","cursor":"2026-11-20T10:30:00Z"}' | ecx-push-erp erp
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fetch-orders  shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T10:20:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T10:25:00Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200  @page-order-1.json
stdout {"type":"Order","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"order","flow":"erp",
	 "cursor":"2026-11-20T10:30:00Z","*":"*"}
