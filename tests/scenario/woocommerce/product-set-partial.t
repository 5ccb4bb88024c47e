# A product that cannot be created, or has another unit, is rejected alone.
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"name":"Mug","weight":{"value":"300","unitCode":"GRM"}}
stdin {"type":"Product","v":1,"source":"erp","id":"TS-XL","sku":"TS-XL",
	"name":"Ts-Xl","isVariantOf":"TS"}
stdin {"type":"Product","v":1,"source":"erp","id":"TEA","sku":"TEA",
	"name":"Tea"}
stdin {"type":"Product","v":1,"source":"erp","id":"POT","sku":"POT",
	"name":"Pot"}
> GET /wp-json/wc/v3/products?sku=MUG,TS-XL,TEA,POT
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":6,
	"parent_id":0,"type":"simple","sku":"POT"}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch
	{"update":[{"id":6,
	"name":"Pot"}],"create":[{"sku":"TEA","name":"Tea","status":"draft"}]}
< 200 {"create":[{"id":0,"error":{"code":"product_invalid_sku",
	"message":"Invalid or duplicated SKU.","data":{"status":400}}}],
	"update":[{"id":6}]}
stdout {"type":"Rejection","kind":"product","*":"*"}
stdout {"type":"Rejection","kind":"product","*":"*"}
stdout {"type":"Rejection","kind":"product","*":"*"}
stdout {"type":"Receipt","kind":"product","ref":"POT","*":"*"}
stderr ecx-product-push: shop: product MUG: the weight is in GRM, but the shop's weight_unit is KGM
stderr ecx-product-push: shop: product TS-XL: a new variation is not created: create it in the shop
stderr ecx-product-push: shop: product TEA: product_invalid_sku: Invalid or duplicated SKU.
exit 1
