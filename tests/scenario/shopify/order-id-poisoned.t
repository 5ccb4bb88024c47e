# synthetic: One of the orders named cannot be read: the others come.
conf retries = 0
$ ecx-fetch-orders --id 1001 --id 1002 --id 1003 shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},"nodes":[
	{"id":"gid://shopify/Order/1","name":"#1001",
	 "updatedAt":"2026-11-20T09:11:00Z","test":false},
	{"id":"gid://shopify/Order/2","name":"#1002",
	 "updatedAt":"2026-11-20T09:12:00Z","test":false},
	{"id":"gid://shopify/Order/3","name":"#1003",
	 "updatedAt":"2026-11-20T09:13:00Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/1"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:05:00Z","updatedAt":"2026-11-20T09:11:00Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/2"},"*":"*"}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","*":"*"}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","variables":{"id":"gid://shopify/Order/3"},"*":"*"}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/3","name":"#1003",
	 "createdAt":"2026-11-20T09:05:00Z","updatedAt":"2026-11-20T09:13:00Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"gid://shopify/Order/2\"*","*":"*"}
stdout {"type":"Order","orderNumber":"1003","*":"*"}
stderr ecx-fetch-orders: shop: *: this record could not be read: *Internal error.*
exit 1
