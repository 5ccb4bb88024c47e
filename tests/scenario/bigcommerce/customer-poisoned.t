# A customer whose orders the store dies of is reported, and the others come.
# The answers are supposed.
conf retries = 0
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /v3/customers?date_modified:min=2026-11-20T09:59:59Z&sort=date_modified:asc
	&include=addresses,formfields&limit=50&page=1
< 200  {"data":[{"id":1,"email":"c1@example.org","date_modified":"2026-11-20T10:01:00Z"},
	{"id":2,"email":"c2@example.org","date_modified":"2026-11-20T10:02:00Z"}],"meta":{}}
> GET /v2/orders?customer_id=1&*
< 500  @died.json
> GET /v3/customers?id:in=0&limit=1
< 200  {"data":[],"meta":{}}
> GET /v2/orders?customer_id=2&*
< 204
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"1\"}","*":"*"}
stdout {"type":"Customer","id":"2","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stderr ecx-fetch-customers: shop: *: this record could not be read: *An internal error has occurred.*
exit 1
