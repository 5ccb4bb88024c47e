# A stock location is found by name, by id, or in the section.
# An unknown one is rejected.
conf stock_location = Shop
$ ecx-stock-push shop | jq -c '[.type, .ref, .reason]'
stdin
	{"type":"Stock","v":1,"source":"erp","id":"A","sku":"A",
	 "inventoryLevel":"1","availableAtOrFrom":"Main"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"B","sku":"B",
	 "inventoryLevel":"2","availableAtOrFrom":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"3"}
stdin
	{"type":"Stock","v":1,"source":"erp","id":"D","sku":"D",
	 "inventoryLevel":"4","availableAtOrFrom":"Moon"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["A","B","C","D"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":4,"items":[
	{"id":"1","sku":"A","stockLevels":[
	{"stockAllocated":10,"stockLocation":{"id":"1","name":"Main"}},
	{"stockAllocated":20,"stockLocation":{"id":"2","name":"Shop"}}]},
	{"id":"2","sku":"B","stockLevels":[
	{"stockAllocated":10,"stockLocation":{"id":"1","name":"Main"}},
	{"stockAllocated":20,"stockLocation":{"id":"2","name":"Shop"}}]},
	{"id":"3","sku":"C","stockLevels":[
	{"stockAllocated":10,"stockLocation":{"id":"1","name":"Main"}},
	{"stockAllocated":20,"stockLocation":{"id":"2","name":"Shop"}}]},
	{"id":"4","sku":"D","stockLevels":[
	{"stockAllocated":10,"stockLocation":{"id":"1","name":"Main"}},
	{"stockAllocated":20,"stockLocation":{"id":"2","name":"Shop"}}]}]}}}
> POST /admin-api
	{"operationName":"Set","variables":{"variants":[
	{"id":"1","stockLevels":[{"stockLocationId":"1","stockOnHand":11}]},
	{"id":"2","stockLevels":[{"stockLocationId":"2","stockOnHand":22}]},
	{"id":"3","stockLevels":[{"stockLocationId":"2","stockOnHand":23}]}],
	"whole":false,"products":[]},"*":"*"}
< 200  {"data":{"updateProductVariants":[]}}
stdout ["Receipt","A@Main",null]
stdout ["Receipt","B@2",null]
stdout ["Receipt","C@",null]
stdout ["Rejection",null,"the variant has no stock location 'Moon'"]
stderr ecx-stock-push: shop: stock D: the variant has no stock location 'Moon'
