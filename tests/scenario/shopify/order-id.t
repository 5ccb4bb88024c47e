# An order may be named manually by id, number or reference.
# What else the search finds is left out.
$ ecx-fetch-orders --id gid://shopify/Order/1 --id 1002 --id NL-1003 --id "o'x" shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"id:1 OR name:1002 OR id:1002 OR \
	 name:'NL-1003' OR name:1003 OR name:'o\\'x'",
	 "first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false},
	 {"id":"gid://shopify/Order/2","updatedAt":"2026-11-20T09:16:02Z",
	 "test":false},{"id":"gid://shopify/Order/3",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false},
	 {"id":"gid://shopify/Order/4","updatedAt":"2026-11-20T09:16:02Z",
	 "test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
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
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/2"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/2","name":"#1002",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/12","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/3"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/3","name":"#1003",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/13","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/4"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/4","name":"#1004",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/14","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
stdout {"type":"Order","orderNumber":"1001","*":"*"}
stdout {"type":"Order","orderNumber":"1002","*":"*"}
stdout {"type":"Order","orderNumber":"1003","*":"*"}
stderr ecx-fetch-orders: shop: orders: no record 'o'x'
exit 1
