# A variation without a SKU shows that of its product: neither gets the stock.
# From the source of WooCommerce: WC_Product_Variation::get_sku.
$ ecx-stock-push shop
stdin {"type":"Stock","v":1,"source":"erp","id":"MUG","sku":"MUG","inventoryLevel":"5"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"variable","sku":"MUG"},{"id":51,
	"parent_id":5,"type":"variation","sku":"MUG"},{"id":52,
	"parent_id":5,"type":"variation","sku":"MUG-BLUE"}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","kind":"stock","*":"*"}
stderr ecx-stock-push: shop: stock MUG: product 5 has the SKU 'MUG', and variations of it have \
	no other: give each variation a SKU in the shop
exit 1
