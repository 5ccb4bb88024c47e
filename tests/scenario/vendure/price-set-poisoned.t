# synthetic: A price that the server dies of does not keep the others from being set.
# The request is sent in halves, once the server has answered something else.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"5","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin {"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin {"type":"Price","v":1,"source":"erp","id":"C","sku":"C","price":"5","priceCurrency":"EUR","valueAddedTaxIncluded":true}
> POST /admin-api
	{"operationName":"Prices","variables":{"skus":["A","B","C"]},"*":"*"}
< 200  {"data":{"activeChannel":{"pricesIncludeTax":true},"globalSettings":
	{"serverConfig":{"moneyStrategyPrecision":2}},
	"productVariants":{"totalItems":3,"items":[
	{"id":"a","sku":"A"},
	{"id":"b","sku":"B"},
	{"id":"c","sku":"C"}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"a","*":"*"},{"id":"b","*":"*"},{"id":"c","*":"*"}],"*":"*"},"*":"*"}
< 200  {"errors":[{"message":"stock of undefined","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api  {"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"a","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"b","*":"*"},{"id":"c","*":"*"}],"*":"*"},"*":"*"}
< 200  {"errors":[{"message":"stock of undefined","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"b","*":"*"}],"*":"*"},"*":"*"}
< 200  {"errors":[{"message":"stock of undefined","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"c","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout {"type":"Receipt","ref":"A/EUR//","*":"*"}
stdout {"type":"Receipt","ref":"C/EUR//","*":"*"}
stderr ecx-price-push: shop: price B: *stock of undefined*; the next pull sends it again
exit 75
