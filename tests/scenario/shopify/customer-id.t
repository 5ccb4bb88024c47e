# A customer may be named manually by number there or by reference.
$ ecx-fetch-customers --id NL-7 --id gid://shopify/Customer/8 shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"q":"id:'NL-7' OR id:7 OR id:8","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Customer/7","legacyResourceId":"7",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}},{"id":"gid://shopify/Customer/8",
	 "legacyResourceId":"8","firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}}]}}}
stdout {"type":"Customer","identifier":"7","*":"*"}
stdout {"type":"Customer","identifier":"8","*":"*"}
