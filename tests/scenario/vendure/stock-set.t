# Stock on hand is what can be sold plus what is allocated.
# One request sets it all; a second run has nothing to do.
$ ecx-stock-push shop | jq -c '[.type, .ref]'
stdin {"type":"Stock","v":1,"source":"erp","id":"TS-RED-M","sku":"TS-RED-M","inventoryLevel":"12"}
stdin {"type":"Stock","v":1,"source":"erp","id":"PIN","sku":"PIN","inventoryLevel":"0"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["TS-RED-M","PIN"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":2,"items":[
	{"id":"2","sku":"PIN","stockLevels":[
	{"stockAllocated":3,"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"1","sku":"TS-RED-M","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"1","stockLevels":[{"stockLocationId":"1","stockOnHand":12}]},
	{"id":"2","stockLevels":[{"stockLocationId":"1","stockOnHand":3}]}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Receipt","TS-RED-M@"]
stdout ["Receipt","PIN@"]
$ ecx-stock-push -n shop
stdin {"type":"Stock","v":1,"source":"erp","id":"TS-RED-M","sku":"TS-RED-M","inventoryLevel":"11"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["TS-RED-M"]},"*":"*"}
< 200
	{"data":{"productVariants":{"totalItems":1,
	   "items":[
	    {"id":"1","sku":"TS-RED-M",
	     "stockLevels":[
	      {"stockAllocated":4,
	       "stockLocation":{"id":"1","name":"Main"}}]}]}}}
stdout {"connection":"shop","method":"POST","target":"/admin-api","body":{
	"operationName":"Set","variables":{"variants":[{"id":"1","stockLevels":[
	{"stockLocationId":"1","stockOnHand":15}]}],"*":"*"},"*":"*"}}
