# Store credit is a payment.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures store-credit-used
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"39.840000",{{by_ideal}},"transaction_id":"T39i","meta_data":[{"id":4,
	"key":"_funds_used","value":"20.01"}],"line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"49.462810",
	"subtotal_tax":"10.390000","total":"49.462810","total_tax":"10.390000",
	"taxes":[{"id":1,"total":"10.387190","subtotal":"10.387190"}],"sku":"MUG"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout store-credit-used: as booked
