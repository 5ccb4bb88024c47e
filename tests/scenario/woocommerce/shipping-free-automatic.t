# Free shipping is no charge.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures shipping-free-automatic
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"59.850000",{{by_ideal}},"transaction_id":"T13i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":3,"subtotal":"49.462810",
	"subtotal_tax":"10.390000","total":"49.462810","total_tax":"10.390000",
	"taxes":[{"id":1,"total":"10.387190","subtotal":"10.387190"}],"sku":"MUG"}],
	"shipping_lines":[{"id":80,"method_title":"Free shipping","method_id":"free_shipping",
	"total":"0.000000","total_tax":"0.000000","taxes":[{"id":1,"total":"0.000000"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout shipping-free-automatic: as booked
