# A shop that is paid by others has no payouts, and the probe does not mind.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","*":"*"}
< 200  {"data":{"owner":null}}
stderr ecx-fetch-payouts: shop: payouts: the shop has no account of Shopify Payments, so there are no payouts
exit 78
