# synthetic: A customer that the store dies of does not hide the others.
# The next pages are smaller until it stands alone; then its id is asked for, and
# the pages grow again.
$ ecx-fetch-customers --since 2026-11-20T09:00:00Z --limit 4 shop | jq -r '.type + " " + (.id // .document // "")'
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":4}}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":2}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c2"},
	 "nodes":[{"id":"gid://shopify/Customer/1","legacyResourceId":"1","firstName":"Ada","lastName":"Byron","createdAt":"2026-01-01T10:00:00Z",
	 "updatedAt":"2026-11-20T09:16:01Z","numberOfOrders":"0","defaultAddress":null},
	 {"id":"gid://shopify/Customer/2","legacyResourceId":"2","firstName":"Ada","lastName":"Byron","createdAt":"2026-01-01T10:00:00Z",
	 "updatedAt":"2026-11-20T09:16:02Z","numberOfOrders":"0","defaultAddress":null}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":4,"after":"c2"}}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":2,"after":"c2"}}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":1,"after":"c2"}}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomerIds","query":"query EcxCustomerIds*","variables":{"q":"*","first":1,"after":"c2"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c3"},
	 "nodes":[{"id":"gid://shopify/Customer/3"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxCustomers","query":"query EcxCustomers*","variables":{"q":"*","first":1,"after":"c3"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c4"},
	 "nodes":[{"id":"gid://shopify/Customer/4","legacyResourceId":"4","firstName":"Ada","lastName":"Byron","createdAt":"2026-01-01T10:00:00Z",
	 "updatedAt":"2026-11-20T09:16:04Z","numberOfOrders":"0","defaultAddress":null}]}}}
stdout Customer gid://shopify/Customer/1
stdout Customer gid://shopify/Customer/2
stdout Rejection gid://shopify/Customer/3
stdout Customer gid://shopify/Customer/4
stderr ecx-fetch-customers: shop: customer gid://shopify/Customer/3: this record could not be read: *INTERNAL_SERVER_ERROR: Internal error. (HTTP 200)
