# synthetic: A changed order that the store dies of does not hide the others.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
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
stderr ecx-fetch-orders: shop: *: this record could not be read: *Internal error.*
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
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
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/3","name":"#1003",
	"createdAt":"2026-11-20T09:05:00Z","updatedAt":"2026-11-20T09:13:00Z",
	"cancelledAt":"2026-11-20T11:00:00Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	"currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	"lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"discountAllocations":[]}]}}}}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"gid://shopify/Order/2\"*","*":"*"}
stdout {"type":"OrderCancellation","identifier":"NL-1003-E1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T09:13:00Z","*":"*"}
stderr ecx-fetch-changes: shop: *: this record could not be read: *Internal error.*
exit 1
