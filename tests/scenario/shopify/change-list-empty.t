# Without changes the cursor stays.
# The answer is that of a list of orders.
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout
	{"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	 "cursor":"2026-11-20T09:00:00Z","*":"*"}
