# A product with one variant has its name and description set.
# A variant of one with several has only a name.
$ ecx-product-push shop | jq -c '[.type, .ref]'
stdin
	{"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG",
	 "name":"Mug","description":"<p>Blue</p>"}
stdin
	{"type":"Product","v":1,"source":"erp","id":"TS-RED-M","sku":"TS-RED-M",
	 "name":"T-shirt red M","description":"Red"}
> POST /admin-api
	{"operationName":"Products","variables":{"skus":["MUG","TS-RED-M"]},"*":"*"}
< 200  {"data":{"activeChannel":{"defaultLanguageCode":"en"},
	"productVariants":{"totalItems":2,"items":[
	{"id":"1","sku":"MUG","product":{"id":"8","variantList":{"totalItems":1}}},
	{"id":"2","sku":"TS-RED-M","product":{"id":"9","variantList":{"totalItems":6}}}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"1","translations":[{"languageCode":"en","name":"Mug"}]},
	{"id":"2","translations":[{"languageCode":"en","name":"T-shirt red M"}]}],
	"whole":true,"products":[{"id":"8","translations":[{"languageCode":"en",
	"name":"Mug","description":"<p>Blue</p>"}]}]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Receipt","MUG"]
stdout ["Receipt","TS-RED-M"]
