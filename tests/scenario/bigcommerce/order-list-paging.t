# The next page begins at the time at which the last one ended.
# Where a whole page is of one time, that is read by id; an order may be on two pages, and comes once.
conf page = 2
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:01:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}},
	{"id":3,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:01:59Z&max_date_modified=2026-11-20T10:02:01Z
	&min_id=1&sort=id:asc&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}},
	{"id":3,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:01:59Z&max_date_modified=2026-11-20T10:02:01Z
	&min_id=3&sort=id:asc&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":3,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}},
	{"id":4,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:01:59Z&max_date_modified=2026-11-20T10:02:01Z
	&min_id=4&sort=id:asc&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":4,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:02:00Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":5,"date_modified":"Fri, 20 Nov 2026 10:05:00 +0000",{{one_mug}}}]
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"Order","id":"4","*":"*"}
stdout {"type":"Order","id":"5","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:05:00Z","*":"*"}
