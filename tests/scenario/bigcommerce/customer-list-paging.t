# Each page of customers begins at the time at which the last one ended.
# What is of one time is read page by page.
conf page = 2
>* GET /v2/orders?customer_id=*&*
< 204
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /v3/customers?date_modified:min=2026-11-20T09:59:59Z&sort=date_modified:asc
	&include=addresses,formfields&limit=2&page=1
< 200  {"data":[{"id":1,"email":"c1@example.org","date_modified":"2026-11-20T10:01:00Z"},
	{"id":2,"email":"c2@example.org","date_modified":"2026-11-20T10:02:00Z"}],"meta":{}}
> GET /v3/customers?date_modified:min=2026-11-20T10:01:59Z&sort=date_modified:asc
	&include=addresses,formfields&limit=2&page=1
< 200  {"data":[{"id":2,"email":"c2@example.org","date_modified":"2026-11-20T10:02:00Z"},
	{"id":3,"email":"c3@example.org","date_modified":"2026-11-20T10:02:00Z"}],"meta":{}}
> GET /v3/customers?date_modified:min=2026-11-20T10:01:59Z&date_modified:max=2026-11-20T10:02:01Z&sort=date_modified:asc
	&include=addresses,formfields&limit=2&page=1
< 200  {"data":[{"id":2,"email":"c2@example.org","date_modified":"2026-11-20T10:02:00Z"},
	{"id":3,"email":"c3@example.org","date_modified":"2026-11-20T10:02:00Z"}],"meta":{}}
> GET /v3/customers?date_modified:min=2026-11-20T10:01:59Z&date_modified:max=2026-11-20T10:02:01Z&sort=date_modified:asc
	&include=addresses,formfields&limit=2&page=2
< 200  {"data":[{"id":4,"email":"c4@example.org","date_modified":"2026-11-20T10:02:00Z"}],"meta":{}}
> GET /v3/customers?date_modified:min=2026-11-20T10:02:00Z&sort=date_modified:asc
	&include=addresses,formfields&limit=2&page=1
< 200  {"data":[{"id":5,"email":"c5@example.org","date_modified":"2026-11-20T10:05:00Z"}],"meta":{}}
stdout {"type":"Customer","id":"1","orderHistory":{"count":"0"},"*":"*"}
stdout {"type":"Customer","id":"2","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Customer","id":"3","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Customer","id":"4","*":"*"}
stdout {"type":"Customer","id":"5","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:05:00Z","*":"*"}
