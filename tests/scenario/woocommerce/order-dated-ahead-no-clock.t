# A server that does not say its time: the cursor ends a day from now.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop | ecx-push-erp -q erp
> GET /wp-json/wc/v3/orders?modified_after=2026-11-20T09:59:59
	&dates_are_gmt=true&orderby=modified&order=asc&status=any&dp=6
	&per_page=100&page=1
< 200 [{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2027-06-01T00:00:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}
	]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
stdout {"type":"Receipt","ref":"NL-2","*":"*"}
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-21T12:00:00Z","*":"*"}
stderr ecx-fetch-orders: shop: order NL-2: its last change is dated 2027-06-01T00:00:00Z, in the future: the next run reads on from 2026-11-21T12:00:00Z
$ ecx-ledger stuck --older-than 1d
stdout {"table":"checkpoints","why":"the cursor is ahead of now","*":"*"}
exit 1
