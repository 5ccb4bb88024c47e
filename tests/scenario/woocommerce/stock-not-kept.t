# A shop that manages no stock answers well, but with other levels.
# That is how it is noticed.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
stdin {"type":"Stock","v":1,"source":"erp","id":"CUP","sku":"CUP","inventoryLevel":"6"}
> GET /wp-json/wc/v3/products?sku=MUG,CUP
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":6,
	"parent_id":0,"type":"simple","sku":"CUP"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"manage_stock":true,
	"stock_quantity":5},{"id":6,"manage_stock":true,"stock_quantity":6}]}
< 200 {"update":[{"id":5,"manage_stock":false,"stock_quantity":null},{"id":6,
	"manage_stock":true,"stock_quantity":4}]}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr ecx-stock-push: shop: stock MUG: the shop accepted the request, but its stock_quantity is none
stderr ecx-stock-push: shop: stock CUP: the shop accepted the request, but its stock_quantity is 4
exit 1
