# An order that is paid back in part later is whole when it is first read.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures amount-after-read
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"39.900000",{{by_ideal}},"transaction_id":"T83i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":2,"subtotal":"32.975207",
	"subtotal_tax":"6.920000","total":"32.975207","total_tax":"6.920000","taxes":[{"id":1,
	"total":"6.924793","subtotal":"6.924793"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout amount-after-read: as booked
