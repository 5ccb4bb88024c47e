# All customers are read, and those that did not change are left out.
# There is no filter by change. What a customer ordered is added up.
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=100&page=1
< 200 [{"id":3,"email":"ada@example.org","first_name":"Ada",
	"last_name":"Byron","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-19T10:00:00",
	"billing":{"first_name":"Ada","last_name":"Byron","address_1":"Dam 1",
	"city":"Amsterdam","postcode":"1012 JS","country":"NL","phone":"020"},
	"shipping":{"first_name":"","city":"","country":""},"meta_data":[]},
	{"id":4,"email":"ada@example.org","first_name":"Ada",
	"last_name":"Byron","date_created_gmt":"2026-11-01T08:00:00",
	"date_modified_gmt":"2026-11-20T11:00:00",
	"billing":{"first_name":"Ada","last_name":"Byron","address_1":"Dam 1",
	"city":"Amsterdam","postcode":"1012 JS","country":"NL","phone":"020"},
	"shipping":{"first_name":"","city":"","country":""},"meta_data":[]},
	{"id":5,"email":"ada@example.org","first_name":"Ada",
	"last_name":"Byron","date_created_gmt":"2026-11-20T10:30:00",
	"date_modified_gmt":null,"billing":{"first_name":"Ada",
	"last_name":"Byron","address_1":"Dam 1","city":"Amsterdam",
	"postcode":"1012 JS","country":"NL","phone":"020"},
	"shipping":{"first_name":"","city":"","country":""},"meta_data":[]}]
<: X-WP-Total: 3
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders?customer=4&status=processing,completed
	&orderby=id&order=asc&_fields=id,total,currency,date_created_gmt
	&per_page=100&page=1
< 200 [{"total":"10.00","currency":"EUR",
	"date_created_gmt":"2026-11-01T09:00:00"},{"total":"5.50",
	"currency":"EUR","date_created_gmt":"2026-11-02T09:00:00"}]
<: X-WP-Total: 2
<: X-WP-TotalPages: 1
> GET /wp-json/wc/v3/orders?customer=5&status=processing,completed
	&orderby=id&order=asc&_fields=id,total,currency,date_created_gmt
	&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Customer","v":1,"source":"shop","id":"4","ref":"NL-4",
	"identifier":"4","dateCreated":"2026-11-01T08:00:00Z",
	"dateModified":"2026-11-20T11:00:00Z","givenName":"Ada",
	"familyName":"Byron","email":"ada@example.org","telephone":"020",
	"address":[{"name":"Ada Byron","streetAddress":"Dam 1",
	"postalCode":"1012 JS","addressLocality":"Amsterdam",
	"addressCountry":"NL","telephone":"020"}],"orderHistory":{"count":"2",
	"total":"15.50","priceCurrency":"EUR","first":"2026-11-01T09:00:00Z",
	"last":"2026-11-02T09:00:00Z"}}
stdout {"type":"Customer","id":"5","orderHistory":{"count":"0"},"*":"*"}
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T11:00:00Z","*":"*"}
