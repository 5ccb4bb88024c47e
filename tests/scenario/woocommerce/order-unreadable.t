# An order with an amount that is no number is rejected; the others go on.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"ten",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":2,"number":"2","status":"processing",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:01","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:09:01Z","*":"*"}
stderr ecx-fetch-orders: shop: order NL-1: an amount of the order is not a number
exit 1
