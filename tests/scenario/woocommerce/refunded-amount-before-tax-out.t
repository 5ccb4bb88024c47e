# An amount that was refunded has tax in it, also where the prices have none.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-amount-before-tax-out
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"41.400000",{{by_ideal}},"transaction_id":"T65i","line_items":[{"id":10,
	"name":"Pen","product_id":11,"variation_id":0,"quantity":3,"subtotal":"30.060000",
	"subtotal_tax":"5.710000","total":"30.060000","total_tax":"5.710000","taxes":[{"id":1,
	"total":"5.711400","subtotal":"5.711400"}],"sku":"A"},{"id":20,"name":"Book",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"5.260000",
	"subtotal_tax":"0.370000","total":"5.260000","total_tax":"0.370000","taxes":[{"id":2,
	"total":"0.368200","subtotal":"0.368200"}],"sku":"B"}],"tax_lines":[{"rate_id":1,
	"rate_code":"DE-19","compound":false,"rate_percent":19},{"rate_id":2,
	"rate_code":"DE-7","compound":false,"rate_percent":7}],"refunds":[{"id":501,
	"total":"-3.33","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"3.33","reason":"","line_items":[],
	"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout refunded-amount-before-tax-out: as booked
