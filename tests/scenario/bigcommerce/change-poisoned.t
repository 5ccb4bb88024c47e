# An order that the store dies of is reported once, and what became of the others is read.
# The answers are supposed.
conf page = 4
conf retries = 0
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
	&limit=4&page=1&include=consignments,fees&consignment_structure=object
< 500  @died.json
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 204
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=2&page=1&include=consignments,fees&consignment_structure=object
< 500  @died.json
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=1&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=1&page=2&include=consignments,fees&consignment_structure=object
< 500  @died.json
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=1&page=2
< 200  [{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 204
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=2&page=2&include=consignments,fees&consignment_structure=object
< 200  [{"id":3,"date_modified":"Fri, 20 Nov 2026 10:03:00 +0000",{{one_mug}}}]
stdout {"type":"OrderChange","identifier":"NL-1-E1","*":"*"}
stdout {"type":"Rejection","kind":"change","code":"unreadable","id":"2","*":"*"}
stdout {"type":"OrderChange","identifier":"NL-3-E1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:03:00Z","*":"*"}
stderr ecx-fetch-changes: shop: *: this record could not be read: *An internal error has occurred.*
exit 1
