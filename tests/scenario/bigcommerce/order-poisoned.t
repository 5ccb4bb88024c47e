# An order that the store dies of does not hide the others.
# The page is parted until that one stands alone; its id is read without what is beside it.
# The answers are supposed.
conf page = 4
conf retries = 0
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
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
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\"}","*":"*"}
stdout {"type":"Order","id":"3","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:03:00Z","*":"*"}
stderr ecx-fetch-orders: shop: *: this record could not be read: *An internal error has occurred.*
exit 1
# A store that answers nothing ends the run.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=4&page=1&include=consignments,fees&consignment_structure=object
< 500  @died.json
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 500  @died.json
stderr ecx-fetch-orders: shop: orders: *An internal error has occurred. (HTTP 500)
exit 75
