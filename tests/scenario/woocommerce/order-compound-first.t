# A compound tax is on the tax before it, also where the shop lists it first.
# The members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.orderedItem[0].taxSubtotal[] | [.percent, .taxAmount, .taxableAmount]]'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"CAD","total":"46.18",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":3,"subtotal":"39.99","total":"39.99",
	"total_tax":"6.19","taxes":[{"id":2,"total":"4.188453"},{"id":1,"total":"1.9995"}],
	"sku":"TUQUE"}],"tax_lines":[{"rate_id":2,"rate_code":"QST","compound":true,
	"rate_percent":9.975},{"rate_id":1,"rate_code":"GST","compound":false,"rate_percent":5}]}]
<: X-WP-TotalPages: 1
stdout [["5","2.00","39.99"],["9.975","4.19","41.99"]]
