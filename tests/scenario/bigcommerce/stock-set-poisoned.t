# synthetic: A level that the store dies of does not keep the others from being set.
conf retries = 0
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"A","sku":"A","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"B","sku":"B","inventoryLevel":"1"}
> GET /v3/inventory/items?sku:in=A,B&limit=1000
< 200  {"data":[{"identity":{"sku":"A"},"locations":[{"location_id":1,"settings":{"safety_stock":0}}]},
	{"identity":{"sku":"B"},"locations":[{"location_id":1,"settings":{"safety_stock":0}}]}],"meta":{}}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[{"sku":"A","*":"*"},{"sku":"B","*":"*"}]}
< 500  @died.json
> GET /v2/orders?limit=1
< 204
> GET /v2/store
< 200  {"timezone":{"name":"Europe/Amsterdam"}}
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[{"sku":"A","*":"*"}]}
< 500  @died.json
> PUT /v3/inventory/adjustments/absolute  {"reason":"ecx","items":[{"sku":"B","*":"*"}]}
< 200  {"transaction_id":"t1"}
stdout {"type":"Receipt","ref":"B@","*":"*"}
stderr ecx-stock-push: shop: stock A: *An internal error has occurred.*
exit 75
