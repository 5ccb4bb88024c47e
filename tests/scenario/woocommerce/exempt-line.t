# A line at 0 % stands beside one that is taxed, and takes its share of the discount.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf virtual_sku = COURSE
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures exempt-line
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"54.960000",{{by_ideal}},"transaction_id":"T6i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"13.950413","total_tax":"2.930000","taxes":[{"id":1,
	"total":"2.929587","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Course",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"45.000000",
	"subtotal_tax":"0.000000","total":"38.080000","total_tax":"0.000000","taxes":[{"id":2,
	"total":"0.000000","subtotal":"0.000000"}],"sku":"COURSE"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21},{"rate_id":2,
	"rate_code":"NL-0-E","compound":false,"rate_percent":0}]}]
<: X-WP-TotalPages: 1
stdout exempt-line: as booked
