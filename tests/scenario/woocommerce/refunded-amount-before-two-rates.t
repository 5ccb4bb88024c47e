# An amount that was refunded alone is shared among the rates.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-amount-before-two-rates
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"67.320000",{{by_ideal}},"transaction_id":"T64i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":2,"subtotal":"32.975207",
	"subtotal_tax":"6.920000","total":"32.975207","total_tax":"6.920000","taxes":[{"id":1,
	"total":"6.924793","subtotal":"6.924793"}],"sku":"MUG"},{"id":20,"name":"Book",
	"product_id":21,"variation_id":0,"quantity":3,"subtotal":"21.198113",
	"subtotal_tax":"1.270000","total":"21.198113","total_tax":"1.270000","taxes":[{"id":2,
	"total":"1.271887","subtotal":"1.271887"}],"sku":"BOOK"}],"shipping_lines":[{"id":80,
	"method_title":"Parcel","method_id":"flat_rate","total":"4.090900",
	"total_tax":"0.860000","taxes":[{"id":1,"total":"0.859089"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"BE-21","compound":false,"rate_percent":21},
	{"rate_id":2,"rate_code":"BE-6","compound":false,"rate_percent":6}],
	"refunds":[{"id":501,"total":"-7.77","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"7.77","reason":"","line_items":[],
	"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout refunded-amount-before-two-rates: as booked
