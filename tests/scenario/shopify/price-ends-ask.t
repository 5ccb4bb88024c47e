# A source that can be asked is asked for the price that holds after one that has ended.
# The answers are from the contract.
conf [b1] driver = sapb1
conf [b1] role = business
conf [b1] url = {{url}}/b1s/v2
conf [b1] company = TEST
conf [b1] user = ecx
conf [b1] password = maple-otter
conf [b1] price_list = 2
conf [b1] sold_to = C20000
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxShop","query":"query EcxShop*","variables":{}}
< 200  {"data":{"shop":{"name":"Shop","currencyCode":"EUR","taxesIncluded":true}}}
>* POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxVariants","*":"*"}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ProductVariant/1","sku":"MUG",
	 "product":{"id":"gid://shopify/Product/1","hasOnlyDefaultVariant":true}}]}}}
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
>* POST /b1s/v2/Logout
< 204
>* GET /b1s/v2/PriceLists(2)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":2,"IsGrossPrice":"tYES"}
ECX_NOW=2026-11-20T09:00:00Z
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"b1","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"14.95",\
	"valueAddedTaxIncluded":true,"validThrough":"2026-11-20T12:00:00Z"}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"14.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
# Its list has nothing, and an item is not there any more.
ECX_NOW=2026-11-20T13:00:00Z
$ ecx-price-pull b1 --for shop | ecx-price-push shop
> GET /b1s/v2/Items?$filter=SalesItem eq 'tYES'&*
< 200  {"value":[]}
> GET /b1s/v2/Items?$filter=*ItemCode eq 'MUG'*&*
< 200  {"value":[{"ItemCode":"MUG","ItemPrices":[{"PriceList":2,"Price":19.95,"Currency":"EUR"}]}]}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"19.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
$ ecx-ledger deferred
# One that ends, and nothing after it.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"b1","priceCurrency":"EUR","id":"MUG","sku":"MUG","price":"14.95",\
	"valueAddedTaxIncluded":true,"validThrough":"2026-11-20T14:00:00Z"}
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxUpdate","variables":{"variants":[{"price":"14.95","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"result":{"userErrors":[]}}}
stdout {"type":"Receipt","ref":"MUG/EUR//","*":"*"}
ECX_NOW=2026-11-20T15:00:00Z
$ ecx-price-pull b1 --for shop | ecx-price-push shop
> GET /b1s/v2/Items?$filter=SalesItem eq 'tYES'&*
< 200  {"value":[]}
> GET /b1s/v2/Items?$filter=*ItemCode eq 'MUG'*&*
< 200  {"value":[]}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: b1: the price of 'MUG' in shop has ended, and there is no other: it stays as it is there
$ ecx-ledger deferred
