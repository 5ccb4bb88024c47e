# Before midnight in Los Angeles is the old year, whatever it is in UTC.
# The amounts are calculated as WooCommerce does, the members are from the contract.
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures midnight-west
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-12-31T18:15:00",
	"date_created_gmt":"2027-01-01T02:15:00","date_modified_gmt":"2027-01-01T02:15:40",
	"status":"processing","currency":"USD","prices_include_tax":false,"total":"21.850000",
	"date_paid":"2026-12-31T18:15:40","date_paid_gmt":"2027-01-01T02:15:40",
	"payment_method":"card","transaction_id":"T103c","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":1,"subtotal":"19.950000",
	"subtotal_tax":"1.900000","total":"19.950000","total_tax":"1.900000","taxes":[{"id":1,
	"total":"1.895250","subtotal":"1.895250"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"US-9.5","compound":false,"rate_percent":9.5}]}]
<: X-WP-TotalPages: 1
stdout midnight-west: as booked
