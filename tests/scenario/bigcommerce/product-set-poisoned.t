# synthetic: One product that the store dies of does not keep the others from being set.
conf retries = 0
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
> GET /v3/catalog/products?sku:in=A,B&include_fields=sku&limit=250
< 200  {"data":[{"id":1,"sku":"A"},{"id":2,"sku":"B"}],"meta":{}}
> PUT /v3/catalog/products  [{"id":1,"name":"New A"},{"id":2,"name":"New B"}]
< 500  @died.json
> GET /v2/orders?limit=1
< 204
> GET /v2/store
< 200  {"timezone":{"name":"Europe/Amsterdam"}}
> PUT /v3/catalog/products  [{"id":1,"name":"New A"}]
< 500  @died.json
> PUT /v3/catalog/products  [{"id":2,"name":"New B"}]
< 200  {"data":[{"id":2}],"meta":{}}
stdout {"type":"Receipt","ref":"B","*":"*"}
stderr ecx-product-push: shop: product A: *An internal error has occurred.*
exit 75
