# A line that was typed in has the SKU that the section names.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf sku_without_product = CUSTOM
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures custom-line
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"27.450000",{{by_ideal}},"transaction_id":"T95i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,
	"name":"Engraving \"for Ada\"","product_id":0,"variation_id":0,"quantity":1,
	"subtotal":"6.198347","subtotal_tax":"1.300000","total":"6.198347",
	"total_tax":"1.300000","taxes":[{"id":1,"total":"1.301653","subtotal":"1.301653"}],
	"sku":null}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout custom-line: as booked
