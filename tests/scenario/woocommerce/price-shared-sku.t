# A price for a product whose variations have no SKU of their own is refused.
# From the source of WooCommerce: it drops the price of a variable product.
conf currency = EUR
conf prices_include_tax = no
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG","price":"17",\
	"priceCurrency":"EUR"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"variable","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","kind":"price","*":"*"}
stderr ecx-price-push: shop: price MUG: product 5 has this SKU, and its variations the prices: \
	give each variation a SKU in the shop
exit 1
