# Tax is rounded once for each rate, and shipping is in it.
# WooCommerce itself rounds the sum of all rates, to 43.92: supposed is a plugin that rounds each rate.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order-discount
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"43.930000",{{by_ideal}},"transaction_id":"T25i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"19.950000","subtotal_tax":"4.189500","total":"17.580000",
	"total_tax":"3.691800","taxes":[{"id":1,"total":"3.691800","subtotal":"4.189500"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":3,"subtotal":"9.990000","subtotal_tax":"2.097900","total":"8.800000",
	"total_tax":"1.848000","taxes":[{"id":1,"total":"1.848000","subtotal":"2.097900"}],
	"sku":"SOCK"},{"id":30,"name":"Book","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"7.490000","subtotal_tax":"0.449400","total":"6.610000",
	"total_tax":"0.396600","taxes":[{"id":2,"total":"0.396600","subtotal":"0.449400"}],
	"sku":"BOOK"}],"shipping_lines":[{"id":80,"method_title":"Parcel",
	"method_id":"flat_rate","total":"4.130000","total_tax":"0.867300","taxes":[{"id":1,
	"total":"0.867300"}]}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21},{"rate_id":2,"rate_code":"NL-6","compound":false,
	"rate_percent":6}]}]
<: X-WP-TotalPages: 1
stdout rounding-by-order-discount: as booked
