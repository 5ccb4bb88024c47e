# Two products with one SKU are an error of that record.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"},{"id":6,
	"parent_id":0,"type":"simple","sku":"MUG"},{"id":7,"parent_id":0,
	"type":"simple","sku":"mug"}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr ecx-stock-push: shop: stock MUG: 2 products have the SKU 'MUG': resolve the duplicate in the shop
exit 1
