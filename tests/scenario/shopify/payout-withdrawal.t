# A payout that took money from the bank is below 0.
# That its net is told above 0 there is supposed.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"WITHDRAWAL",
	 "externalTraceId":null,"net":{"amount":"19.95","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"REFUND","sourceType":"REFUND","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"-19.95",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"-19.95","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
stdout
	{"type":"Payout","amount":"-19.95","*":"*"}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-19T00:00:00Z","*":"*"}
