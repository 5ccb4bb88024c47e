# A coupon for the cart is shared among its lines as the shop does it.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-by-code
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"27.430000",{{by_ideal}},"transaction_id":"T7i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"16.487603","subtotal_tax":"3.460000","total":"12.082645",
	"total_tax":"2.540000","taxes":[{"id":1,"total":"2.537355","subtotal":"3.462397"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":3,"subtotal":"8.256198","subtotal_tax":"1.730000","total":"6.049587",
	"total_tax":"1.270000","taxes":[{"id":1,"total":"1.270413","subtotal":"1.733802"}],
	"sku":"SOCK"},{"id":30,"name":"Book","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"6.190083","subtotal_tax":"1.300000","total":"4.537190",
	"total_tax":"0.950000","taxes":[{"id":1,"total":"0.952810","subtotal":"1.299917"}],
	"sku":"BOOK"}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}],"coupon_lines":[{"code":"ten"}]}]
<: X-WP-TotalPages: 1
stdout order-discount-by-code: as booked
