# A throttled request, a 200, is repeated when the budget allows.
# Before a request that would not fit there is a pause.
$ ecx-fetch-orders -v --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],
	 "extensions":{"cost":{"requestedQueryCost":13,"actualQueryCost":null,
	 "throttleStatus":{"maximumAvailable":2000,"currentlyAvailable":3,
	 "restoreRate":200}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}},
	 "extensions":{"cost":{"requestedQueryCost":13,"actualQueryCost":null,
	 "throttleStatus":{"maximumAvailable":2000,"currentlyAvailable":1,
	 "restoreRate":200}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"*":"*"}}
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
	 "discountAllocations":[]}]}}},
	 "extensions":{"cost":{"requestedQueryCost":240,"actualQueryCost":null,
	 "throttleStatus":{"maximumAvailable":2000,"currentlyAvailable":1900,
	 "restoreRate":100}}}}
stdout {"type":"Order","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: waiting * ms, the server's pace
stderr ecx-fetch-orders: shop: waiting * ms, the server's pace
