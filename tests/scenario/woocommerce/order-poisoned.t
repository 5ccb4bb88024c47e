# An order that the shop dies of does not hide the others (woocommerce#32202).
# Orders of one second come in another order on each page, so the page is parted
# by id. The shop tells the id alone. The answers are supposed.
conf page = 4
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=4&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=4&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=2&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=1&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:01:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 3
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=1&page=2
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&_fields=id,number,date_created_gmt,date_modified_gmt
	&per_page=1&page=2
< 200 [{"id":2,"number":"2","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:02:00"}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 3
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=id&order=asc&status=any&dp=6
	&per_page=2&page=2
< 200 [{"id":3,"number":"3","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:03:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 2
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\",\"number\":\"2\"}","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:03:00Z","*":"*"}
stderr ecx-fetch-orders: shop: order NL-2: this record could not be read: *Critical error (HTTP 500)
exit 1
# A shop that answers nothing ends the run.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=4&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 500 <html><title>Critical error</title></html>
stderr ecx-fetch-orders: shop: orders: *Critical error (HTTP 500)
exit 75
