# An amount that was refunded alone is an allowance with tax.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-amount-before
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"39.900000",{{by_ideal}},"transaction_id":"T63i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":2,"subtotal":"32.975207",
	"subtotal_tax":"6.920000","total":"32.975207","total_tax":"6.920000","taxes":[{"id":1,
	"total":"6.924793","subtotal":"6.924793"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}],"refunds":[{"id":501,
	"total":"-5.00","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"5.00","reason":"","line_items":[],
	"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout refunded-amount-before: as booked
