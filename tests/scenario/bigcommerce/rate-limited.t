# When the quota is used up, the store says in a header of its own how long to wait.
# Without it the run backs off by itself. A pause that is too long ends the run.
# The headers are from the documentation.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 429  {"status":429,"title":"Too many requests"}
<: X-Rate-Limit-Time-Reset-Ms: 20
<: X-Rate-Limit-Requests-Left: 0
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 429
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 204
stdout {"type":"Checkpoint","kind":"order","cursor":"2026-11-20T10:00:00Z","*":"*"}
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 429
<: X-Rate-Limit-Time-Reset-Ms: 29000
stderr ecx-fetch-orders: shop: orders: *(HTTP 429)
exit 75
