# An order of which pieces come back later is whole when it is first read.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures returned-in-two-parts
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"59.850000",{{by_ideal}},"transaction_id":"T75i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"49.462810",
	"subtotal_tax":"10.390000","total":"49.462810","total_tax":"10.390000",
	"taxes":[{"id":1,"total":"10.387190","subtotal":"10.387190"}],"sku":"MUG"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout returned-in-two-parts: as booked
