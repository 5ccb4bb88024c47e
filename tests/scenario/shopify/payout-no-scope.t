# A missing scope is named.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","*":"*"}
< 200
	{"errors":[{"message":"Access denied for shopifyPaymentsAccount field.","extensions":{"code":"ACCESS_DENIED"},"path":["owner"]}],
	 "data":{"owner":null}}
stderr ecx-fetch-payouts: shop: payouts: POST /admin/api/2026-10/graphql.json: ACCESS_DENIED: Access denied for shopifyPaymentsAccount field. (HTTP 200)
exit 77
