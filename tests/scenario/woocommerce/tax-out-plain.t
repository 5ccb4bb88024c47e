# Tax is added to prices without it, line by line.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures tax-out-plain
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"64.700000",{{by_ideal}},"transaction_id":"T2i","line_items":[{"id":10,
	"name":"T-shirt red M","product_id":11,"variation_id":0,"quantity":3,
	"subtotal":"49.470000","subtotal_tax":"9.400000","total":"49.470000",
	"total_tax":"9.400000","taxes":[{"id":1,"total":"9.399300","subtotal":"9.399300"}],
	"sku":"TS-RED-M"}],"shipping_lines":[{"id":80,"method_title":"Parcel",
	"method_id":"flat_rate","total":"4.900000","total_tax":"0.930000","taxes":[{"id":1,
	"total":"0.931000"}]}],"tax_lines":[{"rate_id":1,"rate_code":"DE-19","compound":false,
	"rate_percent":19}]}]
<: X-WP-TotalPages: 1
stdout tax-out-plain: as booked
