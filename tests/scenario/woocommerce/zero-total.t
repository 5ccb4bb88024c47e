# An order of nothing has pieces to be sent.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures zero-total
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"0.000000","date_paid":"2026-11-20T10:15:40",
	"date_paid_gmt":"2026-11-20T09:15:40","payment_method":"","transaction_id":"",
	"line_items":[{"id":10,"name":"Mug","product_id":11,"variation_id":0,"quantity":2,
	"subtotal":"32.975207","subtotal_tax":"6.920000","total":"0.000000",
	"total_tax":"0.000000","taxes":[{"id":1,"total":"0.000000","subtotal":"6.924793"}],
	"sku":"MUG"}],"shipping_lines":[{"id":80,"method_title":"Free shipping",
	"method_id":"free_shipping","total":"0.000000","total_tax":"0.000000",
	"taxes":[{"id":1,"total":"0.000000"}]}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21",
	"compound":false,"rate_percent":21}],"coupon_lines":[{"code":"free"}]}]
<: X-WP-TotalPages: 1
stdout zero-total: as booked
