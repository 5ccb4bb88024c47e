# Products are not created; those that are there are set.
$ ecx-product-push shop | jq -c '[.type, .ref, .code]'
stdin {"type":"Product","v":1,"source":"erp","id":"NEW","sku":"NEW","name":"New"}
stdin {"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG","name":"Mug"}
> POST /admin-api
	{"operationName":"Products","variables":{"skus":["NEW","MUG"]},"*":"*"}
< 200  {"data":{"activeChannel":{"defaultLanguageCode":"en"},
	"productVariants":{"totalItems":1,"items":[
	{"id":"1","sku":"MUG","product":{"id":"8","variantList":{"totalItems":1}}}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"1","translations":[{"languageCode":"en","name":"Mug"}]}],
	"whole":true,"products":[{"id":"8","translations":[{"languageCode":"en",
	"name":"Mug"}]}]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Rejection",null,"missing"]
stdout ["Receipt","MUG",null]
stderr ecx-product-push: shop: product NEW: no variant has SKU 'NEW'
