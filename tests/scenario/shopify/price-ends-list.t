# Of a list that has a price that ends and one for good the latter is known when the former has ended.
# The answers are from the contract.
conf [erp] driver = file
conf [erp] role = business
conf [erp] folder = {{tmp}}/erp
conf [erp] settle = 0s
conf store_price_list = WEB
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"MUG",
	 "product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}}]}}}
ECX_NOW=2026-11-20T09:00:00Z
$ mkdir -p {{tmp}}/erp/prices
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"19.95","priceType":"WEB"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG",\
	"price":"14.95","priceType":"WEB","validThrough":"2026-11-20T12:00:00Z"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"900","priceType":"BIG"}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"14.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
# What is left out is not compared with the last price; what is set is.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"900","priceType":"BIG"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"900","priceType":"WEB","validFrom":"2027-01-01"}
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"900","priceType":"WEB",\
	"validThrough":"2026-11-30"}
stderr ecx-price-push: shop: 1 of 1 prices are more than 5 times *
stderr ecx-price-push: shop: MUG: 900 EUR, was 14.95
exit 78
# The shop is in UTC.
ECX_NOW=2026-11-20T12:00:00Z
$ ecx-price-pull erp --for shop | ecx-price-push shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"19.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
