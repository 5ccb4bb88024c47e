# A discount without a coupon is one all the same.
# A plugin lowers the totals of the lines; the amounts are calculated as WooCommerce does.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures order-discount-automatic
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"31.820000",{{by_ideal}},"transaction_id":"T8i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":1,
	"subtotal":"16.487603","subtotal_tax":"3.460000","total":"14.016529",
	"total_tax":"2.940000","taxes":[{"id":1,"total":"2.943471","subtotal":"3.462397"}],
	"sku":"TS-RED-M"},{"id":20,"name":"Socks","product_id":21,"variation_id":0,
	"quantity":3,"subtotal":"8.256198","subtotal_tax":"1.730000","total":"7.024793",
	"total_tax":"1.480000","taxes":[{"id":1,"total":"1.475207","subtotal":"1.733802"}],
	"sku":"SOCK"},{"id":30,"name":"Book","product_id":31,"variation_id":0,"quantity":1,
	"subtotal":"6.190083","subtotal_tax":"1.300000","total":"5.256198",
	"total_tax":"1.100000","taxes":[{"id":1,"total":"1.103802","subtotal":"1.299917"}],
	"sku":"BOOK"}],"tax_lines":[{"rate_id":1,"rate_code":"NL-21","compound":false,
	"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout order-discount-automatic: as booked
