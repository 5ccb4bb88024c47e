# The pages of payouts, and of the entries of each, are read to their end.
# synthetic: pages are smaller than they were asked for.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"19.00","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":true,"endCursor":"e1"},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100,"after":"e1"}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"e2"},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/2","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50,"after":"c1"}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c2"},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/52","legacyResourceId":"52","updatedAt":"2026-11-21T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:52","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/3","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/52"}}]}}}}
stdout
	{"type":"Payout","identifier":"50","entry":[{"identifier":"1","*":"*"},{"identifier":"2","*":"*"}],"*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-19T00:00:00Z","*":"*"}
stdout
	{"type":"Payout","identifier":"52","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-21T00:00:00Z","*":"*"}
