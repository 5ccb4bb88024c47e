# Shipping that a plugin shares among two rates is a charge for each, and so is a refund.
# Of 10.00 the goods of 7 % have 6.00 and those of 19 % 4.00; half is given back. Supposed.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | [.allowanceCharge[] | {chargeIndicator, amount, taxSubtotal}], .anticipatedMonetaryTotal.taxInclusiveAmount'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","total":"122.980000",{{by_ideal}},
	"line_items":[{"id":10,"product_id":11,"quantity":1,"subtotal":"60.000000",
	"total":"60.000000","total_tax":"4.200000","taxes":[{"id":7,"total":"4.200000"}],
	"sku":"BREAD"},{"id":20,"product_id":21,"quantity":1,"subtotal":"40.000000",
	"total":"40.000000","total_tax":"7.600000","taxes":[{"id":19,"total":"7.600000"}],
	"sku":"MUG"}],"shipping_lines":[{"id":30,"method_title":"Parcel","method_id":"flat_rate",
	"total":"10.000000","total_tax":"1.180000","taxes":[{"id":7,"total":"0.420000"},
	{"id":19,"total":"0.760000"}]}],"tax_lines":[{"rate_id":7,"rate_code":"DE-7",
	"rate_percent":7},{"rate_id":19,"rate_code":"DE-19","rate_percent":19}],
	"refunds":[{"id":9,"total":"-5.59"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":9,"amount":"5.59","line_items":[],"shipping_lines":[{"id":99,
	"total":"-5.000000","total_tax":"-0.590000","taxes":[{"id":7,"total":"-0.210000"},
	{"id":19,"total":"-0.380000"}],"meta_data":[{"key":"_refunded_item_id","value":"30"}]}]}]
<: X-WP-TotalPages: 1
stdout [{"chargeIndicator":true,"amount":"3.00",
	"taxSubtotal":[{"taxAmount":"0.21","percent":"7","*":"*"}]},
	{"chargeIndicator":true,"amount":"2.00",
	"taxSubtotal":[{"taxAmount":"0.38","percent":"19","*":"*"}]}]
stdout "117.39"
