# A row that is refused inside a 200 is an error of that document.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"CUP","sku":"CUP","inventoryLevel":"6"}
stdin {"type":"Stock","v":1,"source":"erp","id":"NONE","sku":"NONE","inventoryLevel":"1"}
> GET /wp-json/wc/v3/products?sku=MUG,CUP,NONE
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":6,
	"parent_id":0,"type":"simple","sku":"CUP"}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"manage_stock":true,
	"stock_quantity":5},{"id":6,"manage_stock":true,"stock_quantity":6}]}
< 200 {"update":[{"id":5,
	"error":{"code":"woocommerce_rest_product_invalid_id",
	"message":"Invalid ID.","data":{"status":400}}},{"id":6,
	"stock_quantity":6}]}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"CUP@","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr ecx-stock-push: shop: stock MUG: woocommerce_rest_product_invalid_id: Invalid ID.
stderr ecx-stock-push: shop: stock NONE: no product has the SKU 'NONE'
exit 1
