# Without payouts none is sent.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[]}}}}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-18T00:00:00Z","*":"*"}
