# A price with tax is rejected where the channel's prices have none.
$ ecx-price-push shop
stdin
	{"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"1.00",
	 "priceCurrency":"EUR","valueAddedTaxIncluded":true}
> POST /admin-api
	{"operationName":"Prices","variables":{"skus":["A"]},"*":"*"}
< 200  {"data":{"activeChannel":{"pricesIncludeTax":false},"globalSettings":
	{"serverConfig":{"moneyStrategyPrecision":2}},
	"productVariants":{"totalItems":1,"items":[{"id":"1","sku":"A"}]}}}
stdout {"type":"Rejection","*":"*"}
stderr ecx-price-push: shop: price A: the price includes tax, but those of the channel do not
exit 1
