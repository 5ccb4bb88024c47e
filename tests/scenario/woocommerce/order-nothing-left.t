# An order of which no piece is left is returned, also where the shop kept the shipping.
# The shop calls it refunded only when all of its money went back. A refund of its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.orderStatus, .orderedItem[0].orderQuantity, .anticipatedMonetaryTotal.taxInclusiveAmount, .anticipatedMonetaryTotal.prepaidAmount]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"14.95",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":2,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}],"shipping_lines":[{"id":20,"method_id":"flat_rate","total":"4.95"}],
	"refunds":[{"id":9,"total":"-10.00"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":9,"amount":"10.00","line_items":[{"id":99,"quantity":-2,"total":"-10.00",
	"meta_data":[{"key":"_refunded_item_id","value":"10"}]}]}]
<: X-WP-TotalPages: 1
stdout ["OrderReturned","2","14.95","4.95"]
