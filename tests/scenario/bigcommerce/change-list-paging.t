# Changes are read page by page: each begins at the time at which the last one ended.
conf page = 2
>* GET /v3/orders/payment_actions/refunds?*
< 200  @none.json
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ made
stdin {"id":"1","ref":"NL-1","orderNumber":"1",{{mug_made}}}
stdin {"id":"2","ref":"NL-2","orderNumber":"2",{{mug_made}}}
stdin {"id":"3","ref":"NL-3","orderNumber":"3",{{mug_made}}}
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:01:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}},
	{"id":3,"date_modified":"Fri, 20 Nov 2026 10:03:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T10:02:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":3,"date_modified":"Fri, 20 Nov 2026 10:03:00 +0000",{{one_mug}}}]
stdout {"type":"OrderChange","identifier":"NL-1-E1","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-2-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-3-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:03:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:03:00Z","*":"*"}
