# The currency and tax setting of the shop are asked for once.
# A sale price has its own field, and dates.
$ ecx-price-push shop
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"19.95","priceCurrency":"EUR","valueAddedTaxIncluded":true}
stdin {"type":"Price","v":1,"source":"erp","id":"MUG","sku":"MUG",
	"price":"14.5","priceCurrency":"EUR","priceType":"SalePrice",
	"validFrom":"2026-11-27","validThrough":"2026-11-30T23:00:00Z",
	"valueAddedTaxIncluded":true}
> GET /wp-json/wc/v3/products?sku=MUG
	&_fields=id,parent_id,type,sku&per_page=100&page=1
< 200 [{"id":5,"parent_id":0,"type":"simple","sku":"MUG"}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/settings/general/woocommerce_currency
< 200 {"id":"woocommerce_currency","value":"EUR"}
> GET /wp-json/wc/v3/settings/tax/woocommerce_prices_include_tax
< 200 {"id":"woocommerce_prices_include_tax","value":"yes"}
> POST /wp-json/wc/v3/products/batch
	{"update":[{"id":5,
	"regular_price":"19.95"},{"id":5,"sale_price":"14.5",
	"date_on_sale_from_gmt":"2026-11-27T00:00:00",
	"date_on_sale_to_gmt":"2026-11-30T23:00:00"}]}
< 200 {"update":[{"id":5,"regular_price":"19.95"},{"id":5,
	"regular_price":"19.95","sale_price":"14.50"}]}
stdout {"type":"Receipt","kind":"price","ref":"MUG/EUR//","*":"*"}
stdout {"type":"Receipt","kind":"price","ref":"MUG/EUR/SalePrice/","*":"*"}
