# A product with one variant has its texts and its variant set.
# Of one with several, only the variant is set.
$ ecx-product-push shop
stdin
	{"type":"Product","v":1,"source":"erp","id":"A","sku":"A",
	 "name":"Teapot","description":"Brews.","brand":"Potter",
	 "category":"Kitchen","gtin":"8712345678906","weight":{"value":"1.25",
	 "unitCode":"KGM"}}
stdin
	{"type":"Product","v":1,"source":"erp","id":"B","sku":"B",
	 "name":"T-shirt M","gtin":"8712345678913"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop","currencyCode":"EUR",
	 "taxesIncluded":true},"currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","query":"query EcxVariants*",
	 "variables":{"q":"sku:'A' OR sku:'B'"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":true}},{"id":"gid://shopify/ProductVariant/2",
	 "sku":"B","product":{"id":"gid://shopify/Product/8",
	 "hasOnlyDefaultVariant":false}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/9",
	 "variants":[{"id":"gid://shopify/ProductVariant/1",
	 "barcode":"8712345678906",
	 "inventoryItem":{"measurement":{"weight":{"value":1.25,
	 "unit":"KILOGRAMS"}}}}],"whole":true,
	 "product":{"id":"gid://shopify/Product/9","title":"Teapot",
	 "descriptionHtml":"Brews.","vendor":"Potter",
	 "productType":"Kitchen"}}}
< 200  {"data":{"result":{"userErrors":[]},"product":{"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/8",
	 "variants":[{"id":"gid://shopify/ProductVariant/2",
	 "barcode":"8712345678913"}],"whole":false}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"A","kind":"product","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"B","kind":"product","system":"shop","*":"*"}
