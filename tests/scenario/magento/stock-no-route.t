# A store without inventory sources is an error of the configuration.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"1"}
> POST /rest/all/V1/inventory/source-items  {"sourceItems":["*"]}
< 404 {"message":"Request does not match any route."}
stderr ecx-stock-push: shop: stock: *no such route*module is enabled*
exit 78
