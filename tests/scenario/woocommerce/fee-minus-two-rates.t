# Fees below 0 are an allowance for each rate.
# A plugin adds a fee for each tax class; the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures fee-minus-two-rates
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"107.070000",{{by_ideal}},"transaction_id":"T43i","line_items":[{"id":10,
	"name":"Bread","product_id":11,"variation_id":0,"quantity":10,"subtotal":"80.000000",
	"subtotal_tax":"4.800000","total":"80.000000","total_tax":"4.800000","taxes":[{"id":1,
	"total":"4.800000","subtotal":"4.800000"}],"sku":"BREAD"},{"id":20,"name":"Mug",
	"product_id":21,"variation_id":0,"quantity":1,"subtotal":"20.000000",
	"subtotal_tax":"4.200000","total":"20.000000","total_tax":"4.200000","taxes":[{"id":2,
	"total":"4.200000","subtotal":"4.200000"}],"sku":"MUG"}],"fee_lines":[{"id":90,
	"name":"Loyalty points","total":"-1.420000","total_tax":"-0.090000","taxes":[{"id":1,
	"total":"-0.085200"}]},{"id":91,"name":"Loyalty points","total":"-0.350000",
	"total_tax":"-0.070000","taxes":[{"id":2,"total":"-0.073500"}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"BE-6","compound":false,"rate_percent":6},
	{"rate_id":2,"rate_code":"BE-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout fee-minus-two-rates: as booked
