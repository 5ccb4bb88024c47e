# The cent that a refund rounds up is off the line.
# The amounts are calculated as WooCommerce does; the refund has members of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refunded-odd-cent-a
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"2.250000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"card","transaction_id":"T58c",
	"line_items":[{"id":10,"name":"Pen","product_id":11,"variation_id":0,"quantity":2,
	"subtotal":"2.000000","subtotal_tax":"0.250000","total":"2.000000",
	"total_tax":"0.250000","taxes":[{"id":1,"total":"0.250000","subtotal":"0.250000"}],
	"sku":"PEN"}],"tax_lines":[{"rate_id":1,"rate_code":"NL-12.5","compound":false,
	"rate_percent":12.5}],"refunds":[{"id":501,"total":"-1.13","reason":""}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"date_created":"2026-11-21T11:00:00",
	"date_created_gmt":"2026-11-21T10:00:00","amount":"1.13","reason":"",
	"line_items":[{"id":5010,"product_id":11,"quantity":-1,"total":"-1.000000",
	"total_tax":"-0.130000","taxes":[{"id":1,"total":"-0.130000"}],"meta_data":[{"id":7,
	"key":"_refunded_item_id","value":"10"}]}],"shipping_lines":[]}]
<: X-WP-TotalPages: 1
stdout refunded-odd-cent-a: as booked
