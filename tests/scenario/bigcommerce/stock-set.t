# Levels are set as the quantity on hand: the store takes its safety stock off it.
# Capital and small letters of a SKU are the same to the store. The members are from the contract.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"12"}
stdin {"type":"Stock","v":1,"source":"erp","id":"tea","sku":"tea","inventoryLevel":"0","availableAtOrFrom":"2"}
> GET /v3/inventory/items?sku:in=MUG,tea&limit=1000
< 200  {"data":[{"identity":{"sku":"MUG"},"locations":[{"location_id":1,"settings":{"safety_stock":3}}]},
	{"identity":{"sku":"TEA"},"locations":[{"location_id":1,"settings":{"safety_stock":0}},{"location_id":2,"settings":{"safety_stock":0}}]}],"meta":{}}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[
	{"location_id":1,"sku":"MUG","quantity":15},{"location_id":2,"sku":"TEA","quantity":0}]}
< 200  {"transaction_id":"t1"}
stdout {"type":"Receipt","kind":"stock","ref":"MUG@","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"tea@2","*":"*"}
