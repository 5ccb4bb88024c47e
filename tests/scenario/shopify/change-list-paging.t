# Changed orders come in pages, and a checkpoint of a page has its oldest time, unless it is the last.
# The members are those of the schema, the figures are supposed.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | made
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200  @page-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200  @page-order-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/2"}}
< 200  @page-order-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50,
	 "after":"c1"}}
< 200  @page-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/3"}}
< 200  {"data":{"owner":null}}
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200  @page-1.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	"cancelledAt":"2026-11-20T09:16:02Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	"currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	"lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	"nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/2"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/2","name":"#1002",
	"createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T11:00:00Z",
	"cancelledAt":"2026-11-20T11:00:00Z","displayFinancialStatus":"PAID",
	"displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR","taxesIncluded":false,
	"currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	"currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	"netPaymentSet":{"shopMoney":{"amount":"10.0"}},
	"lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	"nodes":[{"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,
	"currentQuantity":1,"variant":null,
	"originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	"discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50,
	 "after":"c1"}}
< 200  @page-2.json
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/3"}}
< 200  {"data":{"owner":null}}
stdout {"type":"OrderCancellation","identifier":"NL-1001-E1","*":"*"}
stdout {"type":"OrderCancellation","identifier":"NL-1002-E1","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	 "cursor":"2026-11-20T09:16:02Z","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	 "cursor":"2026-11-20T10:30:00Z","*":"*"}
