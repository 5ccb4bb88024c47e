# One request sets the prices of all variants of a product.
# A price that is struck through is another field of the same variant.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"A","sku":"A",
	 "price":"19.95","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin
	{"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5",
	 "priceCurrency":"EUR"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"A","sku":"A",
	 "price":"24.95","priceCurrency":"EUR",
	 "priceType":"StrikethroughPrice"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"C","sku":"C",
	 "price":"7.50","priceCurrency":"EUR"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop","currencyCode":"EUR",
	 "taxesIncluded":true},"currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","query":"query EcxVariants*",
	 "variables":{"q":"sku:'A' OR sku:'B' OR sku:'A' OR sku:'C'"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"B",
	 "product":{"id":"gid://shopify/Product/8",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/3","sku":"C",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/9",
	 "variants":[{"id":"gid://shopify/ProductVariant/1","price":"19.95",
	 "compareAtPrice":"24.95"},{"id":"gid://shopify/ProductVariant/3",
	 "price":"7.50"}],"whole":false}}
< 200  {"data":{"result":{"userErrors":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/8",
	 "variants":[{"id":"gid://shopify/ProductVariant/2","price":"5"}],
	 "whole":false}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout
	{"type":"Receipt","ref":"A/EUR//","kind":"price","system":"shop",
	 "*":"*"}
stdout
	{"type":"Receipt","ref":"B/EUR//","kind":"price","system":"shop",
	 "*":"*"}
stdout
	{"type":"Receipt","ref":"A/EUR/StrikethroughPrice/","kind":"price",
	 "system":"shop","*":"*"}
stdout
	{"type":"Receipt","ref":"C/EUR//","kind":"price","system":"shop",
	 "*":"*"}
