# Past midnight in Berlin is the new year, whatever it is in UTC.
# The amounts are calculated as WooCommerce does, the members are from the contract.
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures midnight-east
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2027-01-01T00:30:00",
	"date_created_gmt":"2026-12-31T23:30:00","date_modified_gmt":"2026-12-31T23:30:40",
	"status":"processing","currency":"EUR","prices_include_tax":true,"total":"19.950000",
	"date_paid":"2027-01-01T00:30:40","date_paid_gmt":"2026-12-31T23:30:40",
	"payment_method":"ideal","transaction_id":"T102i","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":1,"subtotal":"16.487603",
	"subtotal_tax":"3.460000","total":"16.487603","total_tax":"3.460000","taxes":[{"id":1,
	"total":"3.462397","subtotal":"3.462397"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"DE-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout midnight-east: as booked
