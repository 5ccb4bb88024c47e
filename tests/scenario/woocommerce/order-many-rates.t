# A line with two taxes beside each other has both, and what each is of.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"11.50",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","subtotal_tax":"1.50",
	"total":"10.00","total_tax":"1.50","sku":"MUG","taxes":[{"id":1,
	"total":"0.5"},{"id":2,"total":"0.9975"},{"id":3,"total":""}]}],
	"tax_lines":[{"rate_id":1,"rate_code":"CA-GST","rate_percent":5},
	{"rate_id":2,"rate_code":"CA-QC-QST","rate_percent":9.975}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*",
	"orderedItem":[{"taxSubtotal":[{"taxAmount":"0.50","percent":"5",
	"taxCategory":"CA-GST","taxableAmount":"10.00"},{"taxAmount":"1.00","percent":"9.975",
	"taxCategory":"CA-QC-QST","taxableAmount":"10.00"}],"*":"*"}]}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
