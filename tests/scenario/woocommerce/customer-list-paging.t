# Customers come by id, page by page; only the whole list is complete.
conf page = 1
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=1
< 200 [{"id":4,"email":"ada@example.org","first_name":"Ada",
	"last_name":"Byron","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00",
	"billing":{"first_name":"Ada","last_name":"Byron","address_1":"Dam 1",
	"city":"Amsterdam","postcode":"1012 JS","country":"NL","phone":"020"},
	"shipping":{"first_name":"","city":"","country":""},"meta_data":[]}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?customer=4&status=processing,completed
	&orderby=id&order=asc&_fields=id,total,currency,date_created_gmt
	&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=1&page=2
< 200 [{"id":5,"email":"ada@example.org","first_name":"Ada",
	"last_name":"Byron","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T10:30:00",
	"billing":{"first_name":"Ada","last_name":"Byron","address_1":"Dam 1",
	"city":"Amsterdam","postcode":"1012 JS","country":"NL","phone":"020"},
	"shipping":{"first_name":"","city":"","country":""},"meta_data":[]}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 2
> GET /wp-json/wc/v3/orders?customer=5&status=processing,completed
	&orderby=id&order=asc&_fields=id,total,currency,date_created_gmt
	&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc&_fields=id
	&per_page=100&page=1
< 200 [{"id":4},{"id":5}]
<: X-WP-TotalPages: 1
stdout {"type":"Customer","id":"4","*":"*"}
stdout {"type":"Customer","id":"5","*":"*"}
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T11:00:00Z","*":"*"}
