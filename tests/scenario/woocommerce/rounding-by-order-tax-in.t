# Of prices with tax that is rounded once, the cent is in the tax and not in the price.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures rounding-by-order-tax-in
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"16.970000",{{by_ideal}},"transaction_id":"T24i","line_items":[{"id":10,
	"name":"Pen","product_id":11,"variation_id":0,"quantity":1,"subtotal":"8.256198",
	"subtotal_tax":"1.733802","total":"8.256198","total_tax":"1.733802","taxes":[{"id":1,
	"total":"1.733802","subtotal":"1.733802"}],"sku":"A"},{"id":20,"name":"Ink",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"3.710744",
	"subtotal_tax":"0.779256","total":"3.710744","total_tax":"0.779256","taxes":[{"id":1,
	"total":"0.779256","subtotal":"0.779256"}],"sku":"B"},{"id":30,"name":"Nib",
	"product_id":31,"variation_id":0,"quantity":1,"subtotal":"2.057851",
	"subtotal_tax":"0.432149","total":"2.057851","total_tax":"0.432149","taxes":[{"id":1,
	"total":"0.432149","subtotal":"0.432149"}],"sku":"C"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout rounding-by-order-tax-in: as booked
