# A discount of a line without tax lowers what tax is calculated on.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures line-discount-tax-out
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"18.820000",{{by_ideal}},"transaction_id":"T4i","line_items":[{"id":10,
	"name":"Mug","product_id":11,"variation_id":0,"quantity":7,"subtotal":"9.590000",
	"subtotal_tax":"1.820000","total":"8.630000","total_tax":"1.640000","taxes":[{"id":1,
	"total":"1.639700","subtotal":"1.822100"}],"sku":"MUG"},{"id":20,"name":"Bowl",
	"product_id":21,"variation_id":0,"quantity":2,"subtotal":"8.880000",
	"subtotal_tax":"0.620000","total":"7.990000","total_tax":"0.560000","taxes":[{"id":2,
	"total":"0.559300","subtotal":"0.621600"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"DE-19","compound":false,"rate_percent":19},{"rate_id":2,
	"rate_code":"DE-7","compound":false,"rate_percent":7}]}]
<: X-WP-TotalPages: 1
stdout line-discount-tax-out: as booked
