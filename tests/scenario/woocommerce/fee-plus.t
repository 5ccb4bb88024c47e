# Each fee is a charge with its tax.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures fee-plus
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"23.430000",{{by_ideal}},"transaction_id":"T42i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"fee_lines":[{"id":90,
	"name":"Gift wrap","total":"2.057900","total_tax":"0.430000","taxes":[{"id":1,
	"total":"0.432159"}]},{"id":91,"name":"Handling","total":"0.818200",
	"total_tax":"0.170000","taxes":[{"id":1,"total":"0.171822"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout fee-plus: as booked
