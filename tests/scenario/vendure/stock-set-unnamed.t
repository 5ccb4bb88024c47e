# One of several stock locations is not guessed.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
> POST /admin-api
	{"operationName":"Stock","variables":{"skus":["A"]},"*":"*"}
< 200  {"data":{"productVariants":{"totalItems":1,"items":[{"id":"1","sku":"A","stockLevels":[
	{"stockAllocated":0,"stockLocation":{"id":"1","name":"Main"}},
	{"stockAllocated":0,"stockLocation":{"id":"2","name":"Shop"}}]}]}}}
stdout {"type":"Rejection","*":"*"}
stderr ecx-stock-push: shop: stock A: the variant has 2 stock locations: set stock_location to one of them
exit 1
