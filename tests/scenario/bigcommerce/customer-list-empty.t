# Without changes of customers the cursor stays where it was set to begin.
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /v3/customers?date_modified:min=2026-11-20T09:59:59Z&sort=date_modified:asc
	&include=addresses,formfields&limit=50&page=1
< 200  {"data":[],"meta":{}}
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T10:00:00Z","*":"*"}
