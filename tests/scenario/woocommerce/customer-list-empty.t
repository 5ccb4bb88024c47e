# Without customers the cursor stays.
$ ecx-fetch-customers --since 2026-11-20T10:00:00Z shop
> GET /wp-json/wc/v3/customers?role=all&orderby=id&order=asc
	&per_page=100&page=1
< 200 []
<: X-WP-Total: 0
<: X-WP-TotalPages: 0
stdout {"type":"Checkpoint","kind":"customer","cursor":"2026-11-20T10:00:00Z","*":"*"}
