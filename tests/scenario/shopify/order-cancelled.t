# A cancelled order is sent as it was ordered, with its status.
# Nothing is left of it.
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
	 "cancelledAt":"2026-11-20T09:16:00Z",
	 "displayFinancialStatus":"VOIDED",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"0.0"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "netPaymentSet":{"shopMoney":{"amount":"0.0"}},
	 "totalPriceSet":{"shopMoney":{"amount":"20.0"}},
	 "totalTaxSet":{"shopMoney":{"amount":"0.0"}},
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":2,"currentQuantity":0,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},"taxLines":[],
	 "discountAllocations":[]}]}}}}
stdout
	{"type":"Order","orderStatus":"OrderCancelled",
	 "paymentStatus":"PaymentDeclined","orderedItem":[{"orderQuantity":"2",
	 "lineExtensionAmount":"20.00","*":"*"}],
	 "anticipatedMonetaryTotal":{"taxInclusiveAmount":"20.00","*":"*"},
	 "*":"*"}
stdout {"type":"Checkpoint","*":"*"}
