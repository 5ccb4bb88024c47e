# --since later than the Checkpoint would leave out what lies between.
# The run writes no Checkpoint, and the next one reads on from the stored one.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop | ecx-push-erp -q erp
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:30:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:30:00Z","*":"*"}
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":3,"number":"3","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T11:40:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Order","ref":"NL-3","*":"*"}
stderr ecx-fetch-orders: shop: --since 2026-11-20T11:00:00Z is later than the Checkpoint, 2026-11-20T10:30:00Z, which stays: the next run reads what lies between
$ ecx-fetch-orders shop
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T10:19:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:30:00Z","*":"*"}
