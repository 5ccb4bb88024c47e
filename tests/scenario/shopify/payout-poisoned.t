# A payout whose entries the store dies of does not hide the others.
# synthetic
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop | jq -r '.type + " " + (.id // .cursor)'
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/52","legacyResourceId":"52","updatedAt":"2026-11-21T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":null,
	 "net":{"amount":"9.50","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200  {"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:52","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"10.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.50","currencyCode":"EUR"},"net":{"amount":"9.50","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/52"}}]}}}}
stdout Rejection gid://shopify/ShopifyPaymentsPayout/50
stdout Payout gid://shopify/ShopifyPaymentsPayout/52
stdout Checkpoint 2026-11-21T00:00:00Z
stderr ecx-fetch-payouts: shop: payout NL-50: this record could not be read: *INTERNAL_SERVER_ERROR: Internal error. (HTTP 200)
