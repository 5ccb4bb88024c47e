# More variants than the server tells at once: a SKU that is not among them is not
# said to be missing.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
> POST /admin-api
	{"operationName":"Stock","*":"*"}
< 200  {"data":{"productVariants":{"totalItems":2,"items":[
	{"id":"1","sku":"B","stockLevels":[]}]}}}
stderr ecx-stock-push: shop: stock: not all variants with these SKUs were told
exit 75
