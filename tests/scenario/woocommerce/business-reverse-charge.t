# A company in another state has no tax on its order.
# The amounts are calculated as WooCommerce does; the members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures business-reverse-charge
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"176.400000",{{by_ideal}},"transaction_id":"T101i","meta_data":[{"id":5,
	"key":"_po_number","value":"4711"}],"line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":24,"subtotal":"176.400000",
	"subtotal_tax":"0.000000","total":"176.400000","total_tax":"0.000000",
	"taxes":[{"id":1,"total":"0.000000","subtotal":"0.000000"}],"sku":"MUG"}],
	"tax_lines":[{"rate_id":1,"rate_code":"NL-0-K","compound":false,"rate_percent":0}]}]
<: X-WP-TotalPages: 1
stdout business-reverse-charge: as booked
