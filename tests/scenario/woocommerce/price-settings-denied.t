# The section says what the shop is like where settings cannot be read.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"19.95","priceCurrency":"EUR"}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/settings/general/woocommerce_currency
< 403 {"code":"woocommerce_rest_cannot_view",
	"message":"Sorry, you cannot view this resource.",
	"data":{"status":403}}
stderr ecx-price-push: shop: prices: the key may not read the shop's settings: set currency in the section
exit 77
