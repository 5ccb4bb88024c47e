# What two gift cards paid in full is worth what was sold.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures gift-card-used-all
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"0.000000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"","transaction_id":"",
	"line_items":[{"id":10,"name":"Mug","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"16.487603","subtotal_tax":"3.460000","total":"16.487603",
	"total_tax":"3.460000","taxes":[{"id":1,"total":"3.462397","subtotal":"3.462397"}],
	"sku":"MUG"}],"shipping_lines":[{"id":80,"method_title":"Parcel",
	"method_id":"flat_rate","total":"4.090900","total_tax":"0.860000","taxes":[{"id":1,
	"total":"0.859089"}]}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}],"gift_cards":[{"id":1,"code":"T37g","amount":20.0},{"id":2,
	"code":"T-GC2","amount":4.9}]}]
<: X-WP-TotalPages: 1
stdout gift-card-used-all: as booked
