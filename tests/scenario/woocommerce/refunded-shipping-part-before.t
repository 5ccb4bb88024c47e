# Of shipping that was refunded in part the rest is the charge.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-shipping-part-before
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"26.900000",{{by_ideal}},"transaction_id":"T61i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"5.743800",
	"total_tax":"1.210000","taxes":[{"id":1,"total":"1.206198"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}],
	"refunds":[{"id":501,"total":"-3.30","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"3.30","reason":"","line_items":[],
	"shipping_lines":[{"id":5010,"total":"-2.730000","total_tax":"-0.570000",
	"taxes":[{"id":1,"total":"-0.570000"}],"meta_data":[{"id":7,"key":"_refunded_item_id",
	"value":"80"}]}]}]
<: X-WP-TotalPages: 1
stdout refunded-shipping-part-before: as booked
