# An order of December is that of December, whatever comes back later.
# The amounts are calculated as WooCommerce does, the members are from the contract.
ECX_NOW=2027-01-02T12:00:00Z
$ ecx-fetch-orders --since 2026-11-20T00:00:00Z shop | figures refund-in-next-year
> GET /wp-json/wc/v3/orders?*
< 200 [{"id":1,"number":"1","date_created":"2026-12-30T11:00:00",
	"date_created_gmt":"2026-12-30T10:00:00","date_modified_gmt":"2026-12-30T10:00:40",
	"status":"processing","currency":"EUR","prices_include_tax":true,"total":"39.900000",
	"date_paid":"2026-12-30T11:00:40","date_paid_gmt":"2026-12-30T10:00:40",
	"payment_method":"ideal","transaction_id":"T79i","line_items":[{"id":10,"name":"Mug",
	"product_id":11,"variation_id":0,"quantity":2,"subtotal":"32.975207",
	"subtotal_tax":"6.920000","total":"32.975207","total_tax":"6.920000","taxes":[{"id":1,
	"total":"6.924793","subtotal":"6.924793"}],"sku":"MUG"}],"tax_lines":[{"rate_id":1,
	"rate_code":"NL-21","compound":false,"rate_percent":21}]}]
<: X-WP-TotalPages: 1
stdout refund-in-next-year: as booked
