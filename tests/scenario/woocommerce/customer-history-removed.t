# The order history has each order once, also where one was removed meanwhile.
# Of four one moved to the page that was read. The last order is the latest, not
# the one with the highest id. The answers are supposed.
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=100&page=1
< 200 [{"id":1,"email":"c1@example.org","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00","billing":{},"shipping":{}}]
> GET /wp-json/wc/v3/orders?customer=1&status=processing,completed&orderby=id
	&order=asc&_fields=id,total,currency,date_created_gmt&per_page=100&page=1
< 200 [{"id":1,"total":"1.00","currency":"EUR","date_created_gmt":"2026-11-02T08:00:00"},
	{"id":2,"total":"1.00","currency":"EUR","date_created_gmt":"2026-11-03T08:00:00"}]
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?customer=1&*&per_page=100&page=2
< 200 [{"id":2,"total":"1.00","currency":"EUR","date_created_gmt":"2026-11-03T08:00:00"},
	{"id":9,"total":"1.00","currency":"EUR","date_created_gmt":"2026-11-01T08:00:00"}]
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?customer=1&status=processing,completed&orderby=id
	&order=asc&_fields=id&per_page=100&page=1
< 200 [{"id":2},{"id":8},{"id":9}]
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders?customer=1&*&include=8&per_page=1&page=1
< 200 [{"id":8,"total":"1.00","currency":"EUR","date_created_gmt":"2026-11-09T08:00:00"}]
stdout {"type":"Customer","id":"1","orderHistory":{"count":"4","total":"4.00",
	"priceCurrency":"EUR","first":"2026-11-01T08:00:00Z",
	"last":"2026-11-09T08:00:00Z"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
