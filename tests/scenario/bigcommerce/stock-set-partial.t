# A SKU that the store does not have, or not at that location, is named; the others are set.
# What the store refuses of them, without saying which, is sent in halves. The refusal is from the
# contract, that it is of all rows is supposed.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"GONE","sku":"GONE","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"TEA","sku":"TEA","inventoryLevel":"1","availableAtOrFrom":"7"}
stdin {"type":"Stock","v":1,"source":"erp","id":"A,B","sku":"A,B","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"OTHER","sku":"OTHER","inventoryLevel":"1"}
> GET /v3/inventory/items?sku:in=MUG,GONE,TEA,OTHER&limit=1000
< 200  {"data":[{"identity":{"sku":"MUG"},"locations":[{"location_id":1,"settings":{"safety_stock":0}}]},{"identity":{"sku":"TEA"},"locations":[{"location_id":1,"settings":{"safety_stock":0}}]},
	{"identity":{"sku":"OTHER"},"locations":[{"location_id":1,"settings":{"safety_stock":0}}]}],"meta":{}}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[
	{"location_id":1,"sku":"MUG","quantity":1},{"location_id":1,"sku":"OTHER","quantity":1}]}
< 422  {"status":422,"title":"[Item with variant_id 106 is tracked by product, please update
	stock by product id]","type":"","errors":{}}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[
	{"location_id":1,"sku":"MUG","quantity":1}]}
< 200  {"transaction_id":"t1"}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[
	{"location_id":1,"sku":"OTHER","quantity":1}]}
< 422  {"status":422,"title":"[Item with variant_id 106 is tracked by product, please update
	stock by product id]","type":"","errors":{}}
stdout {"type":"Receipt","ref":"MUG@","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr *GONE*: the store has no item 'GONE', or does not track its stock
stderr *TEA*: the store does not have the item at location 7
stderr *A,B*: the SKU has a comma: the store cannot be asked for it
stderr *OTHER*is tracked by product*
exit 1
