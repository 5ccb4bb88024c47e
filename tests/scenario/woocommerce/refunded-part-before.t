# Of three pieces one was refunded, and two are left at what they cost.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-part-before
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"39.930000",{{by_ideal}},"transaction_id":"T57i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"24.768595",
	"subtotal_tax":"5.200000","total":"22.016529","total_tax":"4.620000","taxes":[{"id":1,
	"total":"4.623471","subtotal":"5.201405"}],"sku":"MUG"},{"id":20,"name":"Cap",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"12.355372",
	"subtotal_tax":"2.590000","total":"10.983471","total_tax":"2.310000","taxes":[{"id":1,
	"total":"2.306529","subtotal":"2.594628"}],"sku":"CAP"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}],"refunds":[{"id":501,
	"total":"-8.88","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"8.88","reason":"",
	"line_items":[{"id":5010,"product_id":11,"quantity":-1,"total":"-7.338843",
	"total_tax":"-1.540000","taxes":[{"id":1,"total":"-1.540000"}],"meta_data":[{"id":7,
	"key":"_refunded_item_id","value":"10"}]}],"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout refunded-part-before: as booked
