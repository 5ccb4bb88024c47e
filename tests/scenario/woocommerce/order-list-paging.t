# The next page begins with the last second of the one before.
# An order that changes meanwhile hides no other. A page that is all of one
# second is followed by all of that second, by id, and by what is behind it.
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
# Order 5 has changed in that second too, but no page by time has shown it.
# Order 1 changes behind the first page, so that 3 moves there: read again.
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&modified_before=2026-11-20T10:02:01&dates_are_gmt=true&orderby=id
	&order=asc&status=any&dp=6&per_page=2&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&modified_before=2026-11-20T10:02:01&dates_are_gmt=true&orderby=id
	&order=asc&status=any&dp=6&per_page=2&page=2
< 200 [{"id":5,"number":"5","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":50,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&modified_before=2026-11-20T10:02:01&dates_are_gmt=true&orderby=id
	&order=asc&status=any&dp=6&per_page=2&page=1
< 200 [{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":3,"number":"3","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":30,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:01:59
	&modified_before=2026-11-20T10:02:01&dates_are_gmt=true&orderby=id
	&order=asc&status=any&dp=6&per_page=2&page=2
< 200 [{"id":5,"number":"5","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":50,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:02:00
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=2&page=1
< 200 [{"id":4,"number":"4","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":40,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"5","*":"*"}
stdout {"type":"Order","id":"4","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
