# The next page begins with the last second of the one before.
# An order that changes meanwhile hides no other.
conf page = 2
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=2&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:01:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":2,"number":"2","status":"processing",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=2&page=1
< 200 [{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":3,"number":"3","status":"processing",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":30,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
# A page that is all of one second is followed by its second page.
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=2&page=2
< 200 [{"id":4,"number":"4","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":40,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"4","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
