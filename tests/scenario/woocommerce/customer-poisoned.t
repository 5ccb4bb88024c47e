# A customer that the shop dies of does not hide the others.
# Nor does one whose history cannot be read. The page is parted; the shop tells
# the id alone. The answers are supposed.
conf page = 4
conf retries = 0
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=4&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/customers?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=2&page=1
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=1
< 200 [{"id":1,"email":"c1@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T10:01:00","billing":{},"shipping":{}}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 4
> GET /wp-json/wc/v3/orders?customer=1&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=2
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&_fields=id,email,date_created_gmt,date_modified_gmt
	&per_page=1&page=2
< 200 [{"id":2,"email":"c2@example.org",
	"date_created_gmt":"2026-11-01T08:00:00","date_modified_gmt":"2026-11-20T10:02:00"}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 4
> GET /wp-json/wc/v3/customers?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=2&page=2
< 200 [{"id":3,"email":"c3@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T10:03:00","billing":{},"shipping":{}},
	{"id":4,"email":"c4@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T10:04:00","billing":{},"shipping":{}}]
<: X-WP-Total: 4
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?customer=3&*
< 500 <html><title>Critical error</title></html>
> GET /wp-json/wc/v3/customers?include=0&per_page=1&page=1
< 200 []
> GET /wp-json/wc/v3/orders?customer=4&*
< 200 []
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&_fields=id
	&per_page=100&page=1
< 200 [{"id":1},{"id":2},{"id":3},{"id":4}]
stdout {"type":"Customer","id":"1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\",*","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":3,*","*":"*"}
stdout {"type":"Customer","id":"4","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:04:00Z","*":"*"}
stderr ecx-fetch-customers: shop: *: this record could not be read: *Critical error (HTTP 500)
stderr ecx-fetch-customers: shop: *: this record could not be read: *Critical error (HTTP 500)
exit 1
