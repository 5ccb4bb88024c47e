# A product that the store does not have is not created.
# One whose weight is in another unit is rejected; the others are set.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"NONE","sku":"NONE","name":"Nothing"}
stdin
	{"type":"Product","v":1,"source":"erp","id":"TEA","sku":"TEA",
	 "name":"Tea","weight":{"value":"2","unitCode":"LBR"}}
stdin {"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG","name":"Mug"}
> GET /rest/all/V1/products/NONE?fields=sku
< 404 {"message":"The product that was requested doesn't exist."}
> GET /rest/all/V1/products/MUG?fields=sku
< 200 {"sku":"MUG"}
> PUT /rest/all/V1/products/MUG  {"product":{"sku":"MUG","name":"Mug"}}
< 200 {"id":1,"sku":"MUG"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Rejection","reason":"the weight is in LBR, but the store's weights are in KGM (weight_unit)",
	"*":"*"}
stdout {"type":"Receipt","ref":"MUG","*":"*"}
stderr ...
exit 1
