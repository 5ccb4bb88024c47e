# Failures inside of a 200 are none of its successes.
# Data beside errors is not the whole order, so that the order is rejected, and
# the others come. A mutation may have userErrors with a result beside them. The
# forms are from Shopify's schema and recorded answers.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | jq -r '.type + " " + (.id // .document // "")'
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*","variables":{"*":"*"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1","name":"#1001",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false},
	 {"id":"gid://shopify/Order/2","name":"#1002",
	 "updatedAt":"2026-11-20T09:16:03Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*","variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"errors":[{"message":"Internal error.","path":["owner","refunds"],
	 "extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001","lineItems":null}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*","variables":{"id":"gid://shopify/Order/2"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/2","name":"#1002",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:03Z",
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
stdout Rejection gid://shopify/Order/1
stdout Order gid://shopify/Order/2
stdout Checkpoint 
stderr ecx-fetch-orders: shop: order gid://shopify/Order/1: this record could not be read: *INTERNAL_SERVER_ERROR: Internal error. (HTTP 200)
