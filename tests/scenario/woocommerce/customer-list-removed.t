# A customer that another one hides, which was removed meanwhile, is read.
# Of 1, 2, 3 the first was removed when it had been read, and 4 was added: the
# total is the same. One that left in the second look is nobody; of one that
# the shop dies of the id is said. The answers are supposed.
conf page = 1
conf retries = 0
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=1
< 200 [{"id":1,"email":"c1@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00","billing":{},"shipping":{}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 3
> GET /wp-json/wc/v3/orders?customer=1&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=2
< 200 [{"id":3,"email":"c3@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00","billing":{},"shipping":{}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 3
> GET /wp-json/wc/v3/orders?customer=3&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=3
< 200 [{"id":4,"email":"c4@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00","billing":{},"shipping":{}}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 3
> GET /wp-json/wc/v3/orders?customer=4&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&_fields=id
	&per_page=100&page=1
< 200 [{"id":2},{"id":3},{"id":4},{"id":5},{"id":6},{"id":7}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&include=2
	&per_page=1&page=1
< 200 [{"id":2,"email":"c2@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T12:00:00","billing":{},"shipping":{}}]
> GET /wp-json/wc/v3/orders?customer=2&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&include=5
	&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&include=6
	&per_page=1&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/customers?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&include=7
	&per_page=1&page=1
< 200 [{"id":7,"email":"c7@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T09:00:00","billing":{},"shipping":{}}]
stdout {"type":"Customer","id":"1","*":"*"}
stdout {"type":"Customer","id":"3","*":"*"}
stdout {"type":"Customer","id":"4","*":"*"}
stdout {"type":"Customer","id":"2","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"6\"}","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T12:00:00Z","*":"*"}
stderr ecx-fetch-customers: shop: *: this record could not be read: *Critical error (HTTP 500)
exit 1
