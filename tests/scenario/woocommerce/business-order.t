# A company orders on account, by a number of its own.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures business-order
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"1611.220000","date_paid":null,"date_paid_gmt":null,
	"payment_method":"invoice","transaction_id":"","meta_data":[{"id":5,
	"key":"_po_number","value":"PO-2026/0815"}],"line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":144,"subtotal":"1058.400000",
	"subtotal_tax":"201.100000","total":"952.560000","total_tax":"180.990000",
	"taxes":[{"id":1,"total":"180.986400","subtotal":"201.096000"}],"sku":"MUG"},{"id":20,
	"name":"Bowl","product_id":21,"variation_id":0,"quantity":36,"subtotal":"401.400000",
	"subtotal_tax":"76.270000","total":"401.400000","total_tax":"76.270000",
	"taxes":[{"id":1,"total":"76.266000","subtotal":"76.266000"}],"sku":"BOWL"}],
	"tax_lines":[{"rate_id":1,"rate_code":"DE-19","compound":false,"rate_percent":19}]}]
<: X-WP-TotalPages: 1
stdout business-order: as booked
