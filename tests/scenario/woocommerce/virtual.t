# What is not sent is a line without a piece.
# The amounts are calculated as WooCommerce does, the members are from the contract.
conf virtual_sku = EBOOK
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures virtual
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"29.940000",{{by_ideal}},"transaction_id":"T94i","line_items":[{"id":10,
	"name":"E-book","product_id":11,"variation_id":0,"quantity":1,"subtotal":"9.165138",
	"subtotal_tax":"0.820000","total":"9.165138","total_tax":"0.820000","taxes":[{"id":1,
	"total":"0.824862","subtotal":"0.824862"}],"sku":"EBOOK"},{"id":20,"name":"Mug",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":2,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-9","compound":false,"rate_percent":9},{"rate_id":2,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout virtual: as booked
