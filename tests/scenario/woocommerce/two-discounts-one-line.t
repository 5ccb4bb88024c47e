# Two coupons take off one line, and the line is less both.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures two-discounts-one-line
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"28.120000",{{by_ideal}},"transaction_id":"T5i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"12.917355","total_tax":"2.710000","taxes":[{"id":1,
	"total":"2.712645","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.322314",
	"subtotal_tax":"2.170000","total":"10.322314","total_tax":"2.170000","taxes":[{"id":1,
	"total":"2.167686","subtotal":"2.167686"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}],
	"coupon_lines":[{"code":"summer"},{"code":"loyal"}]}]
<: X-WP-TotalPages: 1
stdout two-discounts-one-line: as booked
