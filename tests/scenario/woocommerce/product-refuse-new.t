# No product is created where new ones are refused.
conf new_products = refuse
$ ecx-product-push shop
stdin {"type":"Product","v":1,"source":"erp","id":"TEA","sku":"TEA",
	"name":"Tea"}
> GET /wp-json/wc/v3/products?sku=TEA
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Rejection","kind":"product","*":"*"}
stderr ecx-product-push: shop: product TEA: no product has this SKU
exit 1
