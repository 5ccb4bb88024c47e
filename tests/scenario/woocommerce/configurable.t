# A variation has its own SKU.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures configurable
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"143.980000",{{by_ideal}},"transaction_id":"T93i","line_items":[{"id":10,
	"name":"Jacket, M","product_id":11,"variation_id":12,"quantity":2,
	"subtotal":"132.214876","subtotal_tax":"27.770000","total":"118.991736",
	"total_tax":"24.990000","taxes":[{"id":1,"total":"24.988264","subtotal":"27.765124"}],
	"sku":"JKT-M"}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout configurable: as booked
