# An answer of another API version is reported once.
conf api_version = 2026-04
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-04/graphql.json
	{"operationName":"EcxOrders","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
<: X-Shopify-API-Version: 2026-07
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: version 2026-04 of the API was asked for, and 2026-07 answered: set api_version to one that Shopify still supports
