# A page, or an object where a list belongs, is not an answer.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  <html><title>Maintenance</html>
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 200  <html><title>Maintenance</html>
stderr ecx-fetch-orders: shop: orders: *the answer is no JSON*
exit 75
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  {"id":1}
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 500
stderr ecx-fetch-orders: shop: orders: the answer is not a list
exit 75
