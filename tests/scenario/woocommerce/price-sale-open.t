# A sale price without dates takes away those of the sale before.
# From the source of WooCommerce: an empty date clears it, one left out stays.
conf currency = EUR
conf prices_include_tax = no
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"17","priceCurrency":"EUR","priceType":"SalePrice"}
> GET /wp-json/wc/v3/products?sku=MUG&_fields=id,parent_id,type,sku
	&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> POST /wp-json/wc/v3/products/batch  {"update":[{"id":5,"sale_price":"17",
	"date_on_sale_from_gmt":"","date_on_sale_to_gmt":""}]}
< 200 {"update":[{"id":5,"regular_price":"19.95","sale_price":"17.00"}]}
stdout {"type":"Receipt","kind":"price","ref":"MUG/EUR/SalePrice/","*":"*"}
