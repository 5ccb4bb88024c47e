# A product that is not there is not created; the others are set.
# A unit that Shopify does not have, and what it refuses, is rejected by itself.
$ ecx-product-push shop
stdin
	{"type":"Product","v":1,"source":"erp","id":"A","sku":"A",
	 "name":"Teapot"}
stdin
	{"type":"Product","v":1,"source":"erp","id":"B","sku":"B",
	 "name":"Stone","weight":{"value":"1","unitCode":"STI"}}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New"}
stdin {"type":"Product","v":1,"source":"erp","id":"D","sku":"D","name":"Cup"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop","currencyCode":"EUR",
	 "taxesIncluded":true},"currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","query":"query EcxVariants*",
	 "variables":{"q":"sku:'A' OR sku:'B' OR sku:'C' OR sku:'D'"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":true}},{"id":"gid://shopify/ProductVariant/2",
	 "sku":"B","product":{"id":"gid://shopify/Product/8",
	 "hasOnlyDefaultVariant":true}},{"id":"gid://shopify/ProductVariant/4",
	 "sku":"D","product":{"id":"gid://shopify/Product/7",
	 "hasOnlyDefaultVariant":true}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/9",
	 "variants":[{"id":"gid://shopify/ProductVariant/1"}],"whole":true,
	 "product":{"id":"gid://shopify/Product/9","title":"Teapot"}}}
< 200
	{"data":{"result":{"userErrors":[]},
	 "product":{"userErrors":[{"field":["title"],
	 "message":"Title is too long"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/7",
	 "variants":[{"id":"gid://shopify/ProductVariant/4"}],"whole":true,
	 "product":{"id":"gid://shopify/Product/7","title":"Cup"}}}
< 200  {"data":{"result":{"userErrors":[]},"product":{"userErrors":[]}}}
stdout
	{"type":"Rejection","kind":"product","code":"rejected",
	 "reason":"Title is too long","*":"*"}
stdout
	{"type":"Rejection","kind":"product","code":"rejected",
	 "reason":"the weight is in 'STI', not in KGM, GRM, LBR or ONZ","*":"*"}
stdout
	{"type":"Rejection","kind":"product","code":"missing",
	 "reason":"no variant has SKU 'C'","*":"*"}
stdout {"type":"Receipt","ref":"D","kind":"product","system":"shop","*":"*"}
stderr ecx-product-push: shop: product A: Title is too long
stderr ecx-product-push: shop: product B: the weight is in 'STI', not in KGM, GRM, LBR or ONZ
stderr ecx-product-push: shop: product C: no variant has SKU 'C'
exit 1
