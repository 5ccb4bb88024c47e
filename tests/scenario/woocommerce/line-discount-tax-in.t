# A discount of one line takes off tax at the rate of the line.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures line-discount-tax-in
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"29.110000",{{by_ideal}},"transaction_id":"T3i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"13.735537","total_tax":"2.880000","taxes":[{"id":1,
	"total":"2.884463","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.322314",
	"subtotal_tax":"2.170000","total":"10.322314","total_tax":"2.170000","taxes":[{"id":1,
	"total":"2.167686","subtotal":"2.167686"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout line-discount-tax-in: as booked
