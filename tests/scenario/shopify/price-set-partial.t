# A price that does not fit the shop is rejected; the others are set.
# It has another currency, or no tax where prices include tax. So is one that
# the shop refuses. A price by quantity is left out.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"9999999999",
	 "priceCurrency":"EUR"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5",
	 "priceCurrency":"EUR"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"C","sku":"C","price":"5",
	 "priceCurrency":"USD"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"D","sku":"D","price":"5",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":false}
stdin
	{"type":"Price","v":1,"source":"erp","id":"E","sku":"E","price":"5",
	 "priceCurrency":"EUR","eligibleQuantity":{"minValue":"10"}}
stdin
	{"type":"Price","v":1,"source":"erp","id":"F","sku":"F","price":"5",
	 "priceCurrency":"EUR"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"G","sku":"G","price":"5",
	 "priceCurrency":"EUR"}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200
	{"data":{"shop":{"name":"Shop","currencyCode":"EUR",
	 "taxesIncluded":true},"currentAppInstallation":{"accessScopes":[]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","query":"query EcxVariants*",
	 "variables":{"q":"sku:'A' OR sku:'B' OR sku:'C' OR sku:'D' OR sku:'F' OR sku:'G'"}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"A",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/2","sku":"B",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/3","sku":"C",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/4","sku":"D",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/5","sku":"E",
	 "product":{"id":"gid://shopify/Product/9",
	 "hasOnlyDefaultVariant":false}},
	 {"id":"gid://shopify/ProductVariant/6","sku":"F",
	 "product":{"id":"gid://shopify/Product/8",
	 "hasOnlyDefaultVariant":false}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/9",
	 "variants":[{"id":"gid://shopify/ProductVariant/1","price":"9999999999"},
	 {"id":"gid://shopify/ProductVariant/2","price":"5"}],"whole":false}}
< 200
	{"data":{"result":{"userErrors":[{"code":"INVALID_INPUT",
	 "field":["variants","0","price"],
	 "message":"Price is too high"}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/8",
	 "variants":[{"id":"gid://shopify/ProductVariant/6","price":"5"}],
	 "whole":false}}
< 200
	{"data":{"result":{"userErrors":[{"code":"PRODUCT_SUSPENDED",
	 "field":["productId"],"message":"Product is suspended"}]}}}
stdout
	{"type":"Rejection","kind":"price","code":"rejected",
	 "reason":"Price is too high","*":"*"}
stdout
	{"type":"Receipt","ref":"B/EUR//","kind":"price","system":"shop",
	 "*":"*"}
stdout
	{"type":"Rejection","kind":"price","code":"rejected",
	 "reason":"the price is not in the shop's currency","*":"*"}
stdout
	{"type":"Rejection","kind":"price","code":"rejected",
	 "reason":"the shop's prices include tax","*":"*"}
stdout
	{"type":"Rejection","kind":"price","code":"rejected",
	 "reason":"Product is suspended","*":"*"}
stdout
	{"type":"Rejection","kind":"price","code":"missing",
	 "reason":"no variant has SKU 'G'","*":"*"}
stderr ecx-price-push: shop: price A: Price is too high
stderr ecx-price-push: shop: price C: the price is not in the shop's currency
stderr ecx-price-push: shop: price D: the shop's prices include tax
stderr ecx-price-push: shop: price F: Product is suspended
stderr ecx-price-push: shop: price G: no variant has SKU 'G'
exit 1
