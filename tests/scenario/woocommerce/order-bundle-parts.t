# The parts of a bundle with a price are lines, too, if a key says so.
# The members of the plugin are from memory.
conf bundle_parts = yes
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.orderedItem[] | [.sku, .orderQuantity, .lineExtensionAmount]]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"89.00",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"89.00","total":"89.00",
	"sku":"SET","bundled_items":[11]},{"id":11,"product_id":12,"quantity":6,
	"subtotal":"0.00","total":"0.00","sku":"CUP","bundled_by":10}]}]
<: X-WP-TotalPages: 1
stdout [["SET","1","89.00"],["CUP","6","0.00"]]
