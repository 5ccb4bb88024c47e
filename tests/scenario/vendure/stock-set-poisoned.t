# synthetic: A level that the server dies of does not keep the others from being set.
# The request is sent in halves, once the server has answered something else.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"5"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["A","B","C"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":3,"items":[
	{"id":"a","sku":"A","stockLevels":[{"stockAllocated":0,
	"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"b","sku":"B","stockLevels":[{"stockAllocated":0,
	"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"c","sku":"C","stockLevels":[{"stockAllocated":0,
	"stockLocation":{"id":"1","name":"Main"}}]}]}}}
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
stdout {"type":"Receipt","ref":"A@","*":"*"}
stdout {"type":"Receipt","ref":"C@","*":"*"}
stderr ecx-stock-push: shop: stock B: *stock of undefined*; the next pull sends it again
exit 75
