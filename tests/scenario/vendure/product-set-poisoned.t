# synthetic: A product that the server dies of does not keep the others from being set.
# The request is sent in halves, once the server has answered something else.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New C"}
> POST /admin-api
	{"operationName":"Products","variables":{"skus":["A","B","C"]},"*":"*"}
< 200  {"data":{"activeChannel":{"defaultLanguageCode":"en"},
	"productVariants":{"totalItems":3,"items":[
	{"id":"a","sku":"A","product":{"id":"8","variantList":{"totalItems":1}}},
	{"id":"b","sku":"B","product":{"id":"8","variantList":{"totalItems":1}}},
	{"id":"c","sku":"C","product":{"id":"8","variantList":{"totalItems":1}}}]}}}
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
stdout {"type":"Receipt","ref":"A","*":"*"}
stdout {"type":"Receipt","ref":"C","*":"*"}
stderr ecx-product-push: shop: product B: *stock of undefined*; the next pull sends it again
exit 75
