# Orders may be named manually by id, number or reference.
# Ids are asked for together; what is no id, or nobody's, is searched for, and
# named when it is not there.
$ ecx-fetch-orders --id 1 --id 7 --id NL-2 shop
> GET /wp-json/wc/v3/orders?include=1,7&dp=6&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 1
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders?search=7&dp=6&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/orders?search=2&dp=6&per_page=100&page=1
< 200 [{"id":2,"number":"2","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":20,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]},{"id":22,"number":"22","status":"processing",
	"currency":"EUR","date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:09:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":220,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stderr ecx-fetch-orders: shop: orders: no record '7'
exit 1
