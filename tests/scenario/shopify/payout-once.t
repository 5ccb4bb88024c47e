# A payout goes to the books once, though the next run reads it again.
$ mkdir erp; ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop | ecx-push-erp erp
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
stdout
	{"type":"Receipt","ref":"NL-50","kind":"payout","system":"erp","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp",
	 "cursor":"2026-11-19T00:00:00Z","*":"*"}
$ ecx-fetch-payouts shop | ecx-push-erp erp
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T23:50:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp",
	 "cursor":"2026-11-19T00:00:00Z","*":"*"}
