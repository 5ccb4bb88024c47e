# synthetic: One product that the store dies of does not keep the others from being set.
conf retries = 0
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"A","sku":"A","name":"New A"}
stdin {"type":"Product","v":1,"source":"erp","id":"B","sku":"B","name":"New B"}
stdin {"type":"Product","v":1,"source":"erp","id":"C","sku":"C","name":"New C"}
> GET /rest/all/V1/products/A?fields=sku
< 200 {"sku":"A"}
> PUT /rest/all/V1/products/A  {"product":{"sku":"A","name":"New A"}}
< 200 {"id":1,"sku":"A"}
> GET /rest/all/V1/products/B?fields=sku
< 200 {"sku":"B"}
> PUT /rest/all/V1/products/B  {"product":{"sku":"B","name":"New B"}}
< 500 {"message":"Internal Error. Report ID: webapi-1"}
> GET /rest/all/V1/store/storeConfigs
< 200 []
> GET /rest/all/V1/products/C?fields=sku
< 200 {"sku":"C"}
> PUT /rest/all/V1/products/C  {"product":{"sku":"C","name":"New C"}}
< 200 {"id":3,"sku":"C"}
stdout {"type":"Receipt","ref":"A","*":"*"}
stdout {"type":"Receipt","ref":"C","*":"*"}
stderr ecx-product-push: shop: product B: *Report ID: webapi-1*; the next pull sends it again
exit 75
