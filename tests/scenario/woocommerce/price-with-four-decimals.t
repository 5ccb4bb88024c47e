# A price of a fraction of a cent keeps its digits, and the line is rounded once.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures price-with-four-decimals
> GET /wp-json/wc/v3/orders?*
< 200 [{{{placed}},"status":"processing","currency":"EUR","prices_include_tax":false,
	"total":"12.650000",{{by_ideal}},"transaction_id":"T31i","line_items":[{"id":10,
	"name":"Screw","product_id":11,"variation_id":0,"quantity":144,"subtotal":"5.947200",
	"subtotal_tax":"1.130000","total":"5.947200","total_tax":"1.130000","taxes":[{"id":1,
	"total":"1.129968","subtotal":"1.129968"}],"sku":"SCREW"},{"id":20,"name":"Nut",
	"product_id":21,"variation_id":0,"quantity":250,"subtotal":"4.675000",
	"subtotal_tax":"0.890000","total":"4.675000","total_tax":"0.890000","taxes":[{"id":1,
	"total":"0.888250","subtotal":"0.888250"}],"sku":"NUT"}],"tax_lines":[{"rate_id":1,
	"rate_code":"DE-19","compound":false,"rate_percent":19}]}]
<: X-WP-TotalPages: 1
stdout price-with-four-decimals: as booked
