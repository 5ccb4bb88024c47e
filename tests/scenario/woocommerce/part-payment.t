# A deposit is paid, and the rest is open.
# The amounts are calculated as WooCommerce does; the members of the plugin are from its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures part-payment
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"partially-paid","currency":"EUR","prices_include_tax":true,
	"total":"99.750000","date_paid":"2026-11-20T10:15:40","date_paid_gmt":null,
	"payment_method":"bank_transfer","transaction_id":"T49b","meta_data":[{"id":3,
	"key":"_wc_deposits_deposit_amount","value":"29.93"}],"line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":5,"subtotal":"82.438017",
	"subtotal_tax":"17.310000","total":"82.438017","total_tax":"17.310000",
	"taxes":[{"id":1,"total":"17.311983","subtotal":"17.311983"}],"sku":"MUG"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout part-payment: as booked
