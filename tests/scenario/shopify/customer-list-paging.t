# Customers are filtered by the day of their change.
# The index knows no more, and has more than was asked for.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Customer/7","legacyResourceId":"7",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T08:00:00Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}},{"id":"gid://shopify/Customer/8",
	 "legacyResourceId":"8","firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50,
	 "after":"c1"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Customer/9","legacyResourceId":"9",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:20:00Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}}]}}}
stdout {"type":"Customer","identifier":"8","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"customer","flow":"erp",
	 "cursor":"2026-11-20T09:00:00Z","*":"*"}
stdout {"type":"Customer","identifier":"9","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"customer","flow":"erp",
	 "cursor":"2026-11-20T09:20:00Z","*":"*"}
