# A row that is missing in the answer is not acknowledged.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"manage_stock":true,
	"stock_quantity":5}]}
< 200 {"update":[]}
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr ecx-stock-push: shop: stock MUG: the answer of the shop has no result for this
exit 1
