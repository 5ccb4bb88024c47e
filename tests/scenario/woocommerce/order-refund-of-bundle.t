# A refund that names the bundle beside its parts takes off the parts.
# The members of the plugin are from memory.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.orderedItem[] | [.sku, .orderQuantity]]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"30.00",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":3,"subtotal":"0.00","total":"0.00",
	"sku":"SET","bundled_items":[11]},{"id":11,"product_id":12,"quantity":6,
	"subtotal":"30.00","total":"30.00","sku":"CUP","bundled_by":10}],
	"refunds":[{"id":9,"total":"-10.00"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":9,"amount":"10.00","line_items":[{"id":98,"quantity":-1,"total":"0.00",
	"meta_data":[{"key":"_refunded_item_id","value":"10"}]},
	{"id":99,"quantity":-2,"total":"-10.00",
	"meta_data":[{"key":"_refunded_item_id","value":"11"}]}]}]
<: X-WP-TotalPages: 1
stdout [["CUP","4"]]
