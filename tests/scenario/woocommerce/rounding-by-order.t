# A shop that rounds tax once has the cent in the line that lost most.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"85.270000",{{by_ideal}},"transaction_id":"T22i","line_items":[{"id":10,
	"name":"Pen","product_id":11,"variation_id":0,"quantity":3,"subtotal":"30.060000",
	"subtotal_tax":"6.312600","total":"30.060000","total_tax":"6.312600","taxes":[{"id":1,
	"total":"6.312600","subtotal":"6.312600"}],"sku":"A"},{"id":20,"name":"Ink",
	"product_id":21,"variation_id":0,"quantity":7,"subtotal":"36.820000",
	"subtotal_tax":"7.732200","total":"36.820000","total_tax":"7.732200","taxes":[{"id":1,
	"total":"7.732200","subtotal":"7.732200"}],"sku":"B"},{"id":30,"name":"Nib",
	"product_id":31,"variation_id":0,"quantity":1,"subtotal":"3.590000",
	"subtotal_tax":"0.753900","total":"3.590000","total_tax":"0.753900","taxes":[{"id":1,
	"total":"0.753900","subtotal":"0.753900"}],"sku":"C"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout rounding-by-order: as booked
