# A name that is taken is refused alone, as is a product that the store does not have, or another unit.
# The statuses are from the contract, the words from memory.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New C"}
stdin {"type":"Product","v":1,"source":"erp","id":"D","sku":"D","name":"New D","weight":{"value":"1","unitCode":"LBR"}}
> GET /v3/catalog/products?sku:in=A,B,C,D&include_fields=sku&limit=250
< 200  {"data":[{"id":1,"sku":"A"},{"id":2,"sku":"B"},{"id":4,"sku":"D"}],"meta":{}}
> GET /v3/catalog/variants?sku=C&include_fields=sku
< 200  {"data":[],"meta":{}}
> PUT /v3/catalog/products  [{"id":1,"name":"New A"},{"id":2,"name":"New B"}]
< 422  {"status":422,"title":"The product name is a duplicate","errors":{"name":"is a duplicate"}}
> PUT /v3/catalog/products  [{"id":1,"name":"New A"}]
< 200  {"data":[{"id":1}],"meta":{}}
> PUT /v3/catalog/products  [{"id":2,"name":"New B"}]
< 422  {"status":422,"title":"The product name is a duplicate","errors":{"name":"is a duplicate"}}
stdout {"type":"Receipt","ref":"A","*":"*"}
stdout ...
stderr ...
exit 1
