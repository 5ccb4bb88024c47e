# A price that ends: the base price holds again from the next day on, though the source says nothing.
# The answers are from the contract.
conf timezone = Europe/Berlin
conf [erp] driver = file
conf [erp] role = business
conf [erp] folder = {{tmp}}/erp
conf [erp] settle = 0s
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"MUG",
	 "product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}}]}}}
ECX_NOW=2026-11-18T09:00:00Z
$ mkdir -p {{tmp}}/erp/prices
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"19.95"}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"19.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
ECX_NOW=2026-11-19T09:00:00Z
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG",\
	"price":"14.95","validFrom":"2026-11-20","validThrough":"2026-11-22"}
$ ecx-ledger deferred | jq -c '[.key, .code, .next]'
stdout ["MUG/EUR//@2026-11-20","later","2026-11-19T23:00:00Z"]
# It begins.
ECX_NOW=2026-11-20T09:00:00Z
$ ecx-price-pull erp --for shop | ecx-price-push shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"14.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
$ ecx-ledger deferred | jq -c '[.key, .code, .next]'
stdout ["MUG/EUR//@ends","ends","2026-11-22T23:00:00Z"]
$ ecx-ledger stuck --older-than 1m --kind price | jq -c .table
# A new base price waits for the end of it. One that has ended is not compared with the last.
ECX_NOW=2026-11-21T09:00:00Z
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"21.95"}
stdin {"type":"Price","v":1,"source":"erp","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"1","validThrough":"2026-11-01"}
$ ecx-price-pull erp --for shop | ecx-price-push shop
stdout {"type":"Checkpoint","*":"*"}
# It ends.
ECX_NOW=2026-11-22T23:30:00Z
$ ecx-price-pull erp --for shop | ecx-price-push shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"21.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
$ ecx-ledger deferred
