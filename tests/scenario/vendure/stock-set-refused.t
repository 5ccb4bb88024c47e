# A row that the store refuses makes each be sent alone.
# It takes the whole request with it.
$ ecx-stock-push shop | jq -c '[.type, .ref, .reason]'
stdin {"type":"Stock","v":1,"source":"erp","id":"TS-RED-M","sku":"TS-RED-M","inventoryLevel":"-3"}
stdin {"type":"Stock","v":1,"source":"erp","id":"PIN","sku":"PIN","inventoryLevel":"7"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["TS-RED-M","PIN"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":2,"items":[
	{"id":"1","sku":"TS-RED-M","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"2","sku":"PIN","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":["..."],
	"whole":false,"products":[]},"*":"*"}
< 200  {"errors":[{"message":"cannot be negative",
	"extensions":{"code":"USER_INPUT_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"1","*":"*"}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"errors":[{"message":"cannot be negative",
	"extensions":{"code":"USER_INPUT_ERROR"}}],"data":null}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[{"id":"2","*":"*"}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Rejection",null,"cannot be negative (HTTP 200)"]
stdout ["Receipt","PIN@",null]
stderr ecx-stock-push: shop: stock TS-RED-M: cannot be negative (HTTP 200)
