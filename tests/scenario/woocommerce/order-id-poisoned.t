# One of the orders named cannot be read: the others come.
# So it is with one whose refunds cannot be read. The answers are supposed.
conf retries = 0
$ ecx-fetch-orders --id 1 --id 2 --id 3 shop
> GET /wp-json/wc/v3/orders?include=1,2,3&dp=6&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?include=1&dp=6&per_page=100&page=1
< 200 [{"id":1,"number":"1","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:01:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","refunds":[{"id":9,"total":"-1.00"}],"line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
> GET /wp-json/wc/v3/orders/1/refunds?dp=6&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?include=2&dp=6&per_page=100&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/orders?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?include=3&dp=6&per_page=100&page=1
< 200 [{"id":3,"number":"3","status":"processing","currency":"EUR",
	"date_created_gmt":"2026-11-20T09:00:00",
	"date_modified_gmt":"2026-11-20T10:03:00","total":"10.00",
	"date_paid_gmt":"2026-11-20T09:01:00","line_items":[{"id":10,
	"product_id":5,"quantity":1,"subtotal":"10.00","total":"10.00",
	"sku":"MUG"}]}]
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":1,*","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\"}","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stderr ecx-fetch-orders: shop: order NL-1: this record could not be read: *Critical error (HTTP 500)
stderr ecx-fetch-orders: shop: order 2: this record could not be read: *Critical error (HTTP 500)
exit 1
