# Prices that Vendure cannot have are rejected one by one.
# They are half a cent. A price by quantity, and one of the past, are left out;
# one of tomorrow is kept.
$ ecx-price-push shop | jq -c '[.type, .reason]'
stdin
	{"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"1.005",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin
	{"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"1.00",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true,
	 "eligibleQuantity":{"minValue":"10"}}
stdin
	{"type":"Price","v":1,"source":"erp","id":"C","sku":"C","price":"1.00",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true,
	 "validFrom":"2026-11-21"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"D","sku":"D","price":"1.00",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true,
	 "validThrough":"2026-11-19"}
stdin
	{"type":"Price","v":1,"source":"erp","id":"E","sku":"E","price":"1.00",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true}
> POST /admin-api
	{"operationName":"Prices","variables":{"skus":["A","E"]},"*":"*"}
< 200  {"data":{"activeChannel":{"pricesIncludeTax":true},"globalSettings":
	{"serverConfig":{"moneyStrategyPrecision":2}},
	"productVariants":{"totalItems":2,"items":[
	{"id":"a","sku":"A"},
	{"id":"e","sku":"E"}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"e","prices":[{"currencyCode":"EUR","price":100}]}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Rejection","the price 1.005 has more than 2 decimals"]
stdout ["Receipt",null]
stderr ecx-price-push: shop: price A: *
$ ecx-ledger deferred | jq -c '[.key, .next]'
stdout ["C/EUR//@2026-11-21","2026-11-21T00:00:00Z"]
