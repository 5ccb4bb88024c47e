# Two refunds of one line leave nothing of it, also where their taxes differ by a cent.
# Refunds with members of the source: three pieces with 10.39 of tax, 3.46 and 6.92 back.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | jq -c 'select(.type == "Order") | {lines: [.orderedItem[].sku], allowanceCharge, taxTotal, total: .anticipatedMonetaryTotal}'
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":true,
	"total":"65.900000",{{by_ideal}},"line_items":[{"id":10,"product_id":11,"quantity":3,
	"subtotal":"49.462810","subtotal_tax":"10.390000","total":"49.462810",
	"total_tax":"10.390000","taxes":[{"id":1,"total":"10.387190","subtotal":"10.387190"}],
	"sku":"MUG"},{"id":20,"product_id":21,"quantity":1,"subtotal":"5.000000",
	"subtotal_tax":"1.050000","total":"5.000000","total_tax":"1.050000","taxes":[{"id":1,
	"total":"1.050000","subtotal":"1.050000"}],"sku":"BOWL"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","rate_percent":21}],"refunds":[{"id":501,"total":"-19.95"},
	{"id":502,"total":"-39.90"}]}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders/1/refunds?*
< 200 [{"id":501,"amount":"19.95","line_items":[{"id":91,"quantity":-1,"total":"-16.487603",
	"total_tax":"-3.460000","taxes":[{"id":1,"total":"-3.460000"}],
	"meta_data":[{"key":"_refunded_item_id","value":"10"}]}]},
	{"id":502,"amount":"39.90","line_items":[{"id":92,"quantity":-2,"total":"-32.975207",
	"total_tax":"-6.920000","taxes":[{"id":1,"total":"-6.920000"}],
	"meta_data":[{"key":"_refunded_item_id","value":10}]}]}]
<: X-WP-TotalPages: 1
stdout {"lines":["BOWL"],"allowanceCharge":null,"taxTotal":{"taxAmount":"1.05"},
	"total":{"taxInclusiveAmount":"6.05","prepaidAmount":"6.05","payableAmount":"0.00",
	"*":"*"}}
