# An unknown shop, version or a locked shop is a configuration error.
$ ecx-probe shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 404  {"errors":"Not Found"}
stderr ecx-probe: shop: POST /admin/api/2026-10/graphql.json: there is no such shop or version of the API: check url and api_version (HTTP 404)
exit 78
$ ecx-probe shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 423  {"errors":"Locked"}
stderr ecx-probe: shop: POST /admin/api/2026-10/graphql.json: the shop is locked (HTTP 423)
exit 78
