# Three taxes of a line are each rounded alone.
# The amounts are calculated as WooCommerce does, the members are from the contract.
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures three-taxes-us
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-11-20T01:15:00",
	"date_created_gmt":"2026-11-20T09:15:00","date_modified_gmt":"2026-11-20T09:15:40",
	"status":"processing","currency":"USD","prices_include_tax":false,"total":"61.690000",
	"date_paid":"2026-11-20T01:15:40","date_paid_gmt":"2026-11-20T09:15:40",
	"payment_method":"card","transaction_id":"T20c","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":3,"subtotal":"37.110000",
	"subtotal_tax":"2.970000","total":"37.110000","total_tax":"2.970000","taxes":[{"id":1,
	"total":"2.319375","subtotal":"2.319375"},{"id":2,"total":"0.371100",
	"subtotal":"0.371100"},{"id":3,"total":"0.278325","subtotal":"0.278325"}],
	"sku":"MUG"},{"id":20,"name":"Tee","product_id":21,"variation_id":0,"quantity":1,
	"subtotal":"20.010000","subtotal_tax":"1.600000","total":"20.010000",
	"total_tax":"1.600000","taxes":[{"id":1,"total":"1.250625","subtotal":"1.250625"},
	{"id":2,"total":"0.200100","subtotal":"0.200100"},{"id":3,"total":"0.150075",
	"subtotal":"0.150075"}],"sku":"TEE"}],"tax_lines":[{"rate_id":1,
	"rate_code":"US-6.25-STATE","compound":false,"rate_percent":6.25},{"rate_id":2,
	"rate_code":"US-1-COUNTY","compound":false,"rate_percent":1},{"rate_id":3,
	"rate_code":"US-0.75-CITY","compound":false,"rate_percent":0.75}]}]
<: X-WP-TotalPages: 1
stdout three-taxes-us: as booked
