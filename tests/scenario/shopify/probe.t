# The probe signs on and reads one of each kind.
# It also asks for orders of more than 60 days ago.
$ ecx-probe shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop"},
	 "currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop"},
	 "currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"first":1}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*",
	 "variables":{"first":1}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Customer/7","legacyResourceId":"7",
	 "firstName":"Ada","lastName":"Byron",
	 "createdAt":"2026-01-01T10:00:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "numberOfOrders":"2","amountSpent":{"amount":"89.7",
	 "currencyCode":"EUR"}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":null}}
stdout shop	Shopify	ok
stdout shop	orders	ok, there are none
stdout shop	customers	ok
stdout shop	payouts	not available: the shop has no account of Shopify Payments, so there are no payouts
stderr ecx-probe: shop: orders older than 60 days are hidden: grant the app the scope read_all_orders
