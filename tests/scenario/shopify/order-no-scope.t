# A field of a missing scope stops the run and names the scope.
# It is refused beside good data, and would be taken for empty.
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
	   "createdAt":"2026-11-20T09:15:00Z",
	   "updatedAt":"2026-11-20T09:16:02Z","cancelledAt":null,
	   "displayFinancialStatus":"PAID",
	   "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	   "taxesIncluded":false,
	   "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	   "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	   "netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	   "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	    "nodes":[
	     {"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	      "quantity":1,"currentQuantity":1,"variant":null,
	      "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},
	      "taxLines":[],"discountAllocations":[]}]}}},
	 "errors":[
	  {"message":"Access denied for customer field. Required access: `read_customers` access scope.",
	   "extensions":{"code":"ACCESS_DENIED",
	    "requiredAccess":"`read_customers` access scope."},
	   "path":["owner","customer"]}]}
stderr ecx-fetch-orders: shop: orders: POST /admin/api/2026-10/graphql.json: ACCESS_DENIED: Access denied for customer field. Required access: `read_customers` access scope. (HTTP 200)
exit 77
