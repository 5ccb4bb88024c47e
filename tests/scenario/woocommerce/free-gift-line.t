# A line that costs nothing has pieces.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures free-gift-line
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"19.950000",{{by_ideal}},"transaction_id":"T47i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Sticker",
	"product_id":21,"variation_id":0,"quantity":2,"subtotal":"0.000000",
	"subtotal_tax":"0.000000","total":"0.000000","total_tax":"0.000000","taxes":[{"id":1,
	"total":"0.000000","subtotal":"0.000000"}],"sku":"STICKER"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout free-gift-line: as booked
