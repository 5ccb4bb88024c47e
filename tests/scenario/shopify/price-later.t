# A price that holds later is kept and comes on its day; others of no use are left out.
# The answers are from the contract.
conf timezone = Europe/Berlin
conf [erp] driver = file
conf [erp] role = business
conf [erp] folder = {{tmp}}/erp
conf [erp] settle = 0s
ECX_NOW=2026-11-30T22:30:00Z
$ mkdir -p {{tmp}}/erp/prices
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"1","sku":"NEXT","price":"12","validFrom":"2026-12-01"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"2","sku":"PAST","price":"12","validThrough":"2026-11-29"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"3","sku":"LIST","price":"12","priceType":"WHOLESALE"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"4","sku":"TEN","price":"12","eligibleQuantity":{"minValue":"10"}}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"5","sku":"BOX","price":"12","eligibleQuantity":{"unitCode":"CT"}}
stdout {"type":"Rejection","code":"price","*":"*"}
stderr ecx-price-push: shop: price BOX: the price is for the unit 'CT', *store_price_units
exit 1
$ ecx-ledger deferred | jq -c '[.key, .code, .next]'
stdout ["NEXT/EUR//@2026-12-01","later","2026-11-30T23:00:00Z"]
$ ecx-ledger stuck --older-than 1m --kind price | jq -c .table
ECX_NOW=2026-11-30T23:30:00Z
$ ecx-price-pull erp --for shop | ecx-price-push shop
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"NEXT",
	 "product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxUpdate","query":"mutation EcxUpdate*",
	 "variables":{"id":"gid://shopify/Product/1",
	 "variants":[{"id":"gid://shopify/ProductVariant/1","price":"12"}],"*":"*"}}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Receipt","ref":"NEXT/EUR//","*":"*"}
$ ecx-ledger deferred
