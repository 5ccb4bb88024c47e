# A token that is refused gives one line, and status 77.
# The answer is from memory.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 401  {"status":401,"title":"Unauthorized"}
stderr ecx-fetch-orders: shop: orders: *the token is refused: check it, and that url has the hash of its store (HTTP 401)
exit 77
