# Discounts of a line, of the cart and of shipping each stay with what they are for.
# A plugin lowers the shipping; the amounts are calculated as WooCommerce does.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-discounts
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"69.250000",{{by_ideal}},"transaction_id":"T11i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":2,
	"subtotal":"41.239669","subtotal_tax":"8.660000","total":"31.363636",
	"total_tax":"6.590000","taxes":[{"id":1,"total":"6.586364","subtotal":"8.660331"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":5,"subtotal":"13.760331","subtotal_tax":"2.890000","total":"12.322314",
	"total_tax":"2.590000","taxes":[{"id":1,"total":"2.587686","subtotal":"2.889669"}],
	"sku":"SOCK"},{"id":30,"name":"Cap","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"12.388430","subtotal_tax":"2.600000","total":"11.090909",
	"total_tax":"2.330000","taxes":[{"id":1,"total":"2.329091","subtotal":"2.601570"}],
	"sku":"CAP"}],"shipping_lines":[{"id":80,"method_title":"Parcel",
	"method_id":"flat_rate","total":"2.454500","total_tax":"0.520000","taxes":[{"id":1,
	"total":"0.515445"}]}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout three-discounts: as booked
