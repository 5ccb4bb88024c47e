# synthetic: A product that the store dies of does not keep the others from being set.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5","priceCurrency":"EUR"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"B",
	 "product":{"id":"gid://shopify/Product/2","hasOnlyDefaultVariant":true}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/1","*":"*"}}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/2","*":"*"}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"B/EUR//","*":"*"}
stderr ecx-price-push: shop: price A: *Internal error. (HTTP 200); the next pull sends it again
exit 75
