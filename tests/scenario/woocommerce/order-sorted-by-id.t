# A shop that cannot sort by change is read by id, to the end.
# Nothing is complete before.
conf page = 2
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=2&page=1
< 400 {"code":"rest_invalid_param","message":"Invalid parameter(s): orderby",
	"data":{"status":400,
	"params":{"orderby":"orderby is not one of date, id, include, title, and slug."}}}
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=2&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":2,"number":"2","status":"processing",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=2&page=2
< 200 [{"id":3,"number":"3","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:03:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":30,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&_fields=id&per_page=100&page=1
< 200 [{"id":1},{"id":2},{"id":3}]
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:00Z","*":"*"}
