# synthetic: A product that the store dies of does not keep the others from being set.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New C"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","*":"*"}
< 200
	{"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},"nodes":[
	{"id":"gid://shopify/ProductVariant/1","sku":"A",
	"product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}},
	{"id":"gid://shopify/ProductVariant/2","sku":"B",
	"product":{"id":"gid://shopify/Product/2","hasOnlyDefaultVariant":true}},
	{"id":"gid://shopify/ProductVariant/3","sku":"C",
	"product":{"id":"gid://shopify/Product/3","hasOnlyDefaultVariant":true}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","variables":{"id":"gid://shopify/Product/1","*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]},"product":{"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","variables":{"id":"gid://shopify/Product/2","*":"*"},"*":"*"}
< 200
	{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","*":"*"}
< 200  {"data":{"shop":{"name":"Shop"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","variables":{"id":"gid://shopify/Product/3","*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]},"product":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"A","*":"*"}
stdout {"type":"Receipt","ref":"C","*":"*"}
stderr ecx-product-push: shop: product B: *Internal error. (HTTP 200); the next pull sends it again
exit 75
