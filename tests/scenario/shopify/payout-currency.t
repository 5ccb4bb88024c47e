# Each payout has its own currency, and one of two is refused.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop | jq -r '.type + " " + (.reason // .currency // .cursor)'
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"USD"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/51","legacyResourceId":"51","updatedAt":"2026-11-20T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"USD"},"fee":{"amount":"0.50","currencyCode":"USD"},"net":{"amount":"9.50","currencyCode":"USD"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:51","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/2","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"USD"},"fee":{"amount":"0.50","currencyCode":"USD"},"net":{"amount":"9.50","currencyCode":"USD"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/51"}}]}}}}
stdout Payout USD
stdout Rejection entry 2 is not in the currency of the payout, EUR
stdout Checkpoint 2026-11-20T00:00:00Z
stderr ecx-fetch-payouts: shop: payout NL-51: entry 2 is not in the currency of the payout, EUR
