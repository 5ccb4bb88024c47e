# A coupon for a cart of two rates lowers the tax of both.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-mixed-rates
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"27.430000",{{by_ideal}},"transaction_id":"T9i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"16.487603","subtotal_tax":"3.460000","total":"12.082645",
	"total_tax":"2.540000","taxes":[{"id":1,"total":"2.537355","subtotal":"3.462397"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":3,"subtotal":"8.256198","subtotal_tax":"1.730000","total":"6.049587",
	"total_tax":"1.270000","taxes":[{"id":1,"total":"1.270413","subtotal":"1.733802"}],
	"sku":"SOCK"},{"id":30,"name":"Book","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"7.066038","subtotal_tax":"0.420000","total":"5.179245",
	"total_tax":"0.310000","taxes":[{"id":2,"total":"0.310755","subtotal":"0.423962"}],
	"sku":"BOOK"}],"tax_lines":[{"rate_id":1,"rate_code":"BE-21","compound":false,
	"rate_percent":21},{"rate_id":2,"rate_code":"BE-6","compound":false,
	"rate_percent":6}]}]
<: X-WP-TotalPages: 1
stdout order-discount-mixed-rates: as booked
