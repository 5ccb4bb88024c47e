# A line that was refunded before shipping is off the order as it is read then.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures one-before-one-after
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"52.390000",{{by_ideal}},"transaction_id":"T74i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":2,"subtotal":"32.975207",
	"subtotal_tax":"6.920000","total":"32.975207","total_tax":"6.920000","taxes":[{"id":1,
	"total":"6.924793","subtotal":"6.924793"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"10.322314",
	"subtotal_tax":"2.170000","total":"10.322314","total_tax":"2.170000","taxes":[{"id":1,
	"total":"2.167686","subtotal":"2.167686"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}],"refunds":[{"id":501,
	"total":"-12.49","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"12.49","reason":"",
	"line_items":[{"id":5010,"product_id":21,"quantity":-1,"total":"-10.322314",
	"total_tax":"-2.170000","taxes":[{"id":1,"total":"-2.170000"}],"meta_data":[{"id":7,
	"key":"_refunded_item_id","value":"20"}]}],"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout one-before-one-after: as booked
