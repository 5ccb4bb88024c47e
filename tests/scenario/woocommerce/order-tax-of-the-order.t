# Taxes of lines add up to the tax of an order that is rounded as a whole.
# The cent goes to the line that lost most by rounding.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"15.08",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"4.45",
	"subtotal_tax":"0.342650","total":"4.45","total_tax":"0.342650",
	"sku":"MUG","taxes":[{"id":75,"total":"0.342650"}]},{"id":11,
	"product_id":5,"quantity":1,"subtotal":"4.45",
	"subtotal_tax":"0.342650","total":"4.45","total_tax":"0.342650",
	"sku":"MUG","taxes":[{"id":75,"total":"0.342650"}]},{"id":12,
	"product_id":5,"quantity":1,"subtotal":"5.10",
	"subtotal_tax":"0.392700","total":"5.10","total_tax":"0.392700",
	"sku":"MUG","taxes":[{"id":75,"total":"0.392700"}]}],
	"total_tax":"1.08","tax_lines":[{"rate_id":75,"rate_code":"VAT",
	"rate_percent":7.7}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*","taxTotal":{"taxAmount":"1.08"},
	"orderedItem":[{"taxSubtotal":[{"taxAmount":"0.34","percent":"7.7",
	"*":"*"}],"*":"*"},{"taxSubtotal":[{"taxAmount":"0.34",
	"percent":"7.7","*":"*"}],"*":"*"},
	{"taxSubtotal":[{"taxAmount":"0.40","percent":"7.7","*":"*"}],
	"*":"*"}],"anticipatedMonetaryTotal":{"taxInclusiveAmount":"15.08",
	"*":"*"}}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
