# A bundle that is given away is its parts, too.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures bundle-dynamic-free
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"0.000000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"","transaction_id":"",
	"line_items":[{"id":9,"name":"Tea set","product_id":9,"variation_id":0,"quantity":1,
	"subtotal":"0.000000","subtotal_tax":"0.000000","total":"0.000000",
	"total_tax":"0.000000","taxes":[],"sku":"SET","bundled_items":[10,20]},{"id":10,
	"name":"Pot","product_id":11,"variation_id":0,"quantity":2,"subtotal":"5.504132",
	"subtotal_tax":"1.160000","total":"0.000000","total_tax":"0.000000","taxes":[{"id":1,
	"total":"0.000000","subtotal":"1.155868"}],"sku":"P1","bundled_by":9},{"id":20,
	"name":"Cup","product_id":21,"variation_id":0,"quantity":1,"subtotal":"3.710744",
	"subtotal_tax":"0.780000","total":"0.000000","total_tax":"0.000000","taxes":[{"id":1,
	"total":"0.000000","subtotal":"0.779256"}],"sku":"P2","bundled_by":9}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout bundle-dynamic-free: as booked
