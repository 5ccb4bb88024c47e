# Prices are set in cents of one currency.
$ ecx-price-push shop | jq -c '[.type, .ref]'
stdin
	{"type":"Price","v":1,"source":"erp","id":"TS-RED-M","sku":"TS-RED-M",
	 "price":"19.95","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin
	{"type":"Price","v":1,"source":"erp","id":"PIN","sku":"PIN",
	 "price":"0.5","priceCurrency":"EUR","valueAddedTaxIncluded":true,
	 "eligibleQuantity":{"minValue":"1"},"validFrom":"2026-11-01",
	 "validThrough":"2026-11-20"}
> POST /admin-api
	{"operationName":"Prices","variables":{"skus":["TS-RED-M","PIN"]},"*":"*"}
< 200  {"data":{"activeChannel":{"pricesIncludeTax":true},"globalSettings":
	{"serverConfig":{"moneyStrategyPrecision":2}},
	"productVariants":{"totalItems":2,"items":[{"id":"1","sku":"TS-RED-M"},
	{"id":"2","sku":"PIN"}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"1","prices":[{"currencyCode":"EUR","price":1995}]},
	{"id":"2","prices":[{"currencyCode":"EUR","price":50}]}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Receipt","TS-RED-M/EUR//"]
stdout ["Receipt","PIN/EUR//1"]
