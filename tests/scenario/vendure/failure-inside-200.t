# synthetic: Failures inside of a 200 are none of its successes.
# errors stand beside data or alone; a server that dies of one variant, or sends
# fewer than were asked for, is asked for less.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"7"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"7"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["A","B"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":3,"items":[{"id":"1","sku":"A","stockLevels":[{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"2","sku":"B","stockLevels":[{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["A"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":1,"items":[{"id":"1","sku":"A","stockLevels":[{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["B"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":1,"items":[{"id":"2","sku":"B","stockLevels":[{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"1","*":"*"},{"id":"2","*":"*"}],"*":"*"},"*":"*"}
< 200  {"errors":[{"message":"level of undefined",
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Ping","*":"*"}
< 200  {"data":{"activeChannel":{"code":"c"}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"1","*":"*"}],"*":"*"},"*":"*"}
< 200  {"errors":[{"message":"level of undefined",
	"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"updateProductVariants":[null]}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"2","*":"*"}],"*":"*"},"*":"*"}
< 200  {"data":{"updateProductVariants":[{"id":"2"}]}}
stdout {"type":"Receipt","ref":"B@","*":"*"}
stderr ecx-stock-push: shop: stock A: *level of undefined*
exit 75
