# synthetic: One price that the store dies of does not keep the others from being set.
conf retries = 0
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"A","sku":"A","price":"5","priceCurrency":"EUR"}
stdin {"type":"Price","v":1,"source":"erp","id":"B","sku":"B","price":"5","priceCurrency":"EUR"}
> GET /v3/catalog/products?sku:in=A,B&include_fields=sku&limit=250
< 200  {"data":[{"id":1,"sku":"A"},{"id":2,"sku":"B"}],"meta":{}}
> GET /v2/store
< 200  {"currency":"EUR","is_price_entered_with_tax":true,"timezone":{"name":"Europe/Amsterdam"}}
> PUT /v3/catalog/products  [{"id":1,"price":5},{"id":2,"price":5}]
< 500  @died.json
> GET /v2/orders?limit=1
< 204
> PUT /v3/catalog/products  [{"id":1,"price":5}]
< 200  {"data":[{"id":1}],"meta":{}}
> PUT /v3/catalog/products  [{"id":2,"price":5}]
< 500  @died.json
stdout {"type":"Receipt","ref":"A/EUR//","*":"*"}
stderr ecx-price-push: shop: price B: *An internal error has occurred.*
exit 75
