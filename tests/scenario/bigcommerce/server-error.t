# A store that keeps failing ends the run, and the checkpoint stays.
# A 500 is backed off from as anywhere, although each answer says when its window ends.
conf retries = 1
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 500
<: X-Rate-Limit-Time-Reset-Ms: 29000
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 503
stderr ecx-fetch-orders: shop: orders: *(HTTP 503)
exit 75
