# What has no SKU goes by its id, also a variation.
# A SKU with a comma cannot be asked for. SKUs are asked for in small lots where
# the section says so.
conf sku_batch = 1
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"id:23","sku":"id:23","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"A,B","sku":"A,B","inventoryLevel":"1"}
stdin {"type":"Stock","v":1,"source":"erp","id":"C","sku":"C","inventoryLevel":"2"}
stdin {"type":"Stock","v":1,"source":"erp","id":"D","sku":"D","inventoryLevel":"3"}
> GET /wp-json/wc/v3/products/23?_fields=id,parent_id,type
< 200 {"id":23,"parent_id":22,"type":"variation"}
> GET /wp-json/wc/v3/products?sku=C
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"C"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/products?sku=D
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":6,"parent_id":0,"type":"simple","sku":"D"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/22/variations/batch
	{"update":[{"id":23,"manage_stock":true,"stock_quantity":5}]}
	
< 200 {"update":[{"id":23,"stock_quantity":5}]}
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"manage_stock":true,
	"stock_quantity":2},{"id":6,"manage_stock":true,"stock_quantity":3}]}
< 200 {"update":[{"id":5,"stock_quantity":2},{"id":6,"stock_quantity":3}]}
stdout {"type":"Receipt","kind":"stock","ref":"id:23@","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"C@","*":"*"}
stdout {"type":"Receipt","kind":"stock","ref":"D@","*":"*"}
stderr ecx-stock-push: shop: stock A,B: the SKU has a comma: the shop cannot search for it
exit 1
