# A coupon for a cart without tax in its prices lowers the tax of both rates.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-tax-out
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"31.980000",{{by_ideal}},"transaction_id":"T10i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"19.950000","subtotal_tax":"3.790000","total":"14.620000",
	"total_tax":"2.780000","taxes":[{"id":1,"total":"2.777800","subtotal":"3.790500"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":3,"subtotal":"9.990000","subtotal_tax":"1.900000","total":"7.320000",
	"total_tax":"1.390000","taxes":[{"id":1,"total":"1.390800","subtotal":"1.898100"}],
	"sku":"SOCK"},{"id":30,"name":"Book","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"7.490000","subtotal_tax":"0.520000","total":"5.490000",
	"total_tax":"0.380000","taxes":[{"id":2,"total":"0.384300","subtotal":"0.524300"}],
	"sku":"BOOK"}],"tax_lines":[{"rate_id":1,"rate_code":"DE-19","compound":false,
	"rate_percent":19},{"rate_id":2,"rate_code":"DE-7","compound":false,
	"rate_percent":7}]}]
<: X-WP-TotalPages: 1
stdout order-discount-tax-out: as booked
