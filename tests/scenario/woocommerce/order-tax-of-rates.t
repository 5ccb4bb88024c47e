# A cent by which WooCommerce's own total differs from the tax of its rates is said.
# WooCommerce rounds net and all taxes together; the taxes of each rate come to more.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | {allowanceCharge, anticipatedMonetaryTotal, taxTotal}'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR",
	"prices_include_tax":false,"total":"10.93",{{by_ideal}},"line_items":[{"id":10,
	"product_id":11,"quantity":1,"subtotal":"5.000000","total":"5.000000",
	"total_tax":"0.325000","taxes":[{"id":1,"total":"0.325000"}],"sku":"A"},{"id":20,
	"product_id":21,"quantity":1,"subtotal":"5.000000","total":"5.000000",
	"total_tax":"0.605000","taxes":[{"id":2,"total":"0.605000"}],"sku":"B"}],
	"tax_lines":[{"rate_id":1,"rate_code":"A","rate_percent":6.5},
	{"rate_id":2,"rate_code":"B","rate_percent":12.1}]}]
<: X-WP-TotalPages: 1
stdout {"allowanceCharge":[{"chargeIndicator":false,"allowanceChargeReason":"Rounding",
	"allowanceChargeReasonCode":"rounding","amount":"0.01"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"10.93","payableAmount":"0.00","*":"*"},
	"taxTotal":{"taxAmount":"0.94"}}
