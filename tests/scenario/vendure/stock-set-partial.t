# A SKU that nobody has, or two have, does not hold up the others.
$ ecx-stock-push shop | jq -c '[.type, .ref, .code]'
stdin {"type":"Stock","v":1,"source":"erp","id":"NONE","sku":"NONE","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"PIN","sku":"PIN","inventoryLevel":"7"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TWO","sku":"TWO","inventoryLevel":"6"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["NONE","PIN","TWO"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":3,"items":[
	{"id":"2","sku":"PIN","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"3","sku":"TWO","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]},
	{"id":"4","sku":"TWO","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}}]}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"2","stockLevels":[{"stockLocationId":"1","stockOnHand":7}]}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Rejection",null,"missing"]
stdout ["Receipt","PIN@",null]
stdout ["Rejection",null,"rejected"]
stderr ecx-stock-push: shop: stock NONE: no variant has SKU 'NONE'
stderr ecx-stock-push: shop: stock TWO: 2 variants have SKU 'TWO': resolve the duplicate in the shop
