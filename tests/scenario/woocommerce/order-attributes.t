# What the customer was asked for is passed on, and what a section names.
# The members of a custom field are from the source; a name with "_" is not shown.
conf attribute_fields = gift_note
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | {additionalProperty, customerReference, line: .orderedItem[0].additionalProperty}'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"5.00",{{by_ideal}},
	"meta_data":[{"id":1,"key":"gift_note","value":"For Ada"},
	{"id":2,"key":"_cart_hash","value":"f00"},{"id":3,"key":"_po_number","value":"PO-7"},
	{"id":4,"key":"is_vat_exempt","value":"no"}],
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"5.00","total":"5.00",
	"sku":"MUG","meta_data":[{"id":5,"key":"pa_size","value":"large",
	"display_key":"Size","display_value":"Large"},{"id":6,"key":"Engraving",
	"value":"Ada & Byron","display_key":"Engraving","display_value":"<p>Ada &amp; Byron</p>"},
	{"id":7,"key":"_reduced_stock","value":"1","display_key":"_reduced_stock",
	"display_value":"1"},{"id":8,"key":"Rows","value":{"a":1}},
	{"id":9,"key":"Width","value":2.5}]}]}]
<: X-WP-TotalPages: 1
stdout {"additionalProperty":[{"name":"gift_note","value":"For Ada"}],
	"customerReference":"PO-7","line":[{"name":"Size","value":"Large"},
	{"name":"Engraving","value":"Ada & Byron"},{"name":"Width","value":"2.5"}]}
