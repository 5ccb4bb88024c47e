# Payment status and holds are mapped.
# A reserved amount will be captured, an order on hold waits, a refund is not
# paid. Test orders are left out.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false},
	 {"id":"gid://shopify/Order/2","updatedAt":"2026-11-20T09:16:02Z",
	 "test":false},{"id":"gid://shopify/Order/4",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false},
	 {"id":"gid://shopify/Order/3","updatedAt":"2026-11-20T09:16:02Z",
	 "test":true}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"AUTHORIZED",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"0.0"}},
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
	 "cancelledAt":null,"displayFinancialStatus":"PENDING",
	 "displayFulfillmentStatus":"ON_HOLD","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/4"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/4","name":"#1004",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"REFUNDED",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
stdout
	{"type":"Order","orderStatus":"OrderProcessing",
	 "paymentStatus":"PaymentAutomaticallyApplied","*":"*"}
stdout
	{"type":"Order","orderStatus":"OrderProblem",
	 "paymentStatus":"PaymentDue","*":"*"}
stdout
	{"type":"Order","orderNumber":"1004","orderStatus":"OrderProcessing",
	 "paymentStatus":"PaymentDue","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
