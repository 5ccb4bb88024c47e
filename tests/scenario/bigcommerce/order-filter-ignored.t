# A store that ignores the filter by time is detected, and the list does not go on for ever.
# The answer is supposed.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Thu, 19 Nov 2026 10:01:00 +0000",{{one_mug}}}]
stderr ecx-fetch-orders: shop: *the store ignores the filter by the time of the change: order 1 *
exit 78
