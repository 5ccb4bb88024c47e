# A fee below 0 over goods of two rates is an allowance for each of them.
# The taxes are those that WooCommerce calculates by its source.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.allowanceCharge[] | {amount, taxSubtotal}], .anticipatedMonetaryTotal.taxInclusiveAmount'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"98.100000",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"80.000000",
	"total":"80.000000","total_tax":"4.800000","taxes":[{"id":6,"total":"4.800000"}],
	"sku":"BREAD"},{"id":20,"product_id":21,"quantity":1,"subtotal":"20.000000",
	"total":"20.000000","total_tax":"4.200000","taxes":[{"id":21,"total":"4.200000"}],
	"sku":"MUG"}],"fee_lines":[{"id":30,"name":"Points","total":"-10.000000",
	"total_tax":"-0.900000","taxes":[{"id":6,"total":"-0.480000"},
	{"id":21,"total":"-0.420000"}]}],"tax_lines":[{"rate_id":6,"rate_code":"NL-6",
	"rate_percent":6},{"rate_id":21,"rate_code":"NL-21","rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout [{"amount":"8.00","taxSubtotal":[{"taxAmount":"0.48","percent":"6","*":"*"}]},
	{"amount":"2.00","taxSubtotal":[{"taxAmount":"0.42","percent":"21","*":"*"}]}]
stdout "98.10"
