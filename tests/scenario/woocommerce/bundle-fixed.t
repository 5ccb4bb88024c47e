# A bundle with a price of its own is one line.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures bundle-fixed
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"80.100000",{{by_ideal}},"transaction_id":"T90i","line_items":[{"id":10,
	"name":"Tea set","product_id":11,"variation_id":0,"quantity":1,"subtotal":"73.553719",
	"subtotal_tax":"15.450000","total":"66.198347","total_tax":"13.900000",
	"taxes":[{"id":1,"total":"13.901653","subtotal":"15.446281"}],"sku":"SET",
	"bundled_items":[11,12]},{"id":11,"name":"Pot","product_id":31,"variation_id":0,
	"quantity":1,"subtotal":"0.000000","subtotal_tax":"0.000000","total":"0.000000",
	"total_tax":"0.000000","taxes":[{"id":1,"total":"0","subtotal":"0"}],"sku":"POT",
	"bundled_by":10},{"id":12,"name":"Cup","product_id":32,"variation_id":0,"quantity":6,
	"subtotal":"0.000000","subtotal_tax":"0.000000","total":"0.000000",
	"total_tax":"0.000000","taxes":[{"id":1,"total":"0","subtotal":"0"}],"sku":"CUP",
	"bundled_by":10}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout bundle-fixed: as booked
