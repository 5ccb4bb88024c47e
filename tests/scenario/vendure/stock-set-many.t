# A SKU that the answer leaves out is not taken for missing.
# There are more variants than the server sends at once.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
> POST /admin-api
	{"operationName":"Stock","*":"*"}
< 200  {"data":{"productVariants":{"totalItems":2,"items":[
	{"id":"1","sku":"B","stockLevels":[]}]}}}
stderr ecx-stock-push: shop: stock A: protocol: the answer does not have all variants with these SKUs*
exit 75
