# An order that keeps changing while it is read stops the run.
# Nothing of it is sent.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"30.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"30.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"l1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrderLines","query":"query EcxOrderLines*",
	 "variables":{"id":"gid://shopify/Order/1","after":"l1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:17:00Z",
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/12","sku":"B","name":"B",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"30.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"30.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"l1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrderLines","query":"query EcxOrderLines*",
	 "variables":{"id":"gid://shopify/Order/1","after":"l1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:17:00Z",
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/12","sku":"B","name":"B",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"30.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"30.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"l1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrderLines","query":"query EcxOrderLines*",
	 "variables":{"id":"gid://shopify/Order/1","after":"l1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:17:00Z",
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/12","sku":"B","name":"B",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"gid://shopify/Order/1\",*","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: order *: this record could not be read: order gid://shopify/Order/1 kept changing while it was read
exit 1
