# A payout that is not paid yet holds the cursor, or the next run would not read it.
# The entries of one may still change.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/51","legacyResourceId":"51","updatedAt":"2026-11-20T00:00:00Z","status":"IN_TRANSIT","transactionType":"DEPOSIT",
	 "externalTraceId":null,"net":{"amount":"3.00","currencyCode":"EUR"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/52","legacyResourceId":"52","updatedAt":"2026-11-20T12:00:00Z","status":"SCHEDULED","transactionType":"DEPOSIT",
	 "externalTraceId":null,"net":{"amount":"3.00","currencyCode":"EUR"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/53","legacyResourceId":"53","updatedAt":"2026-11-21T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:53","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/53"}}]}}}}
stdout
	{"type":"Payout","identifier":"50","*":"*"}
stdout
	{"type":"Payout","identifier":"53","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-20T00:00:00Z","*":"*"}
