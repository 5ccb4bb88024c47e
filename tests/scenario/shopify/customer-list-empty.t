# Without changes no customers are sent.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
stdout
	{"type":"Checkpoint","source":"shop","kind":"customer","flow":"erp",
	 "cursor":"2026-11-20T09:00:00Z","*":"*"}
