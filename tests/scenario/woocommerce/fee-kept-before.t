# What the shop kept of a line that was refunded is a charge.
# The amount of the refund is below that of its line, as the source allows by the API.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures fee-kept-before
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"32.440000",{{by_ideal}},"transaction_id":"T70i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.322314",
	"subtotal_tax":"2.170000","total":"10.322314","total_tax":"2.170000","taxes":[{"id":1,
	"total":"2.167686","subtotal":"2.167686"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}],"refunds":[{"id":501,
	"total":"-9.99","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"9.99","reason":"",
	"line_items":[{"id":5010,"product_id":21,"quantity":-1,"total":"-10.322314",
	"total_tax":"-2.170000","taxes":[{"id":1,"total":"-2.170000"}],"meta_data":[{"id":7,
	"key":"_refunded_item_id","value":"20"}]}],"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout fee-kept-before: as booked
