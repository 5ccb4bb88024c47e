# An order whose products the store dies of is named, and the others come.
# The answers are supposed.
conf retries = 0
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v2/orders/1/products?*
< 500  @died.json
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 204
> GET /v2/orders/2/products?*
< 200  @mug.json
> GET /v3/orders/2/transactions
< 200  @none.json
> GET /v3/orders/2/payment_actions/refunds
< 200  @none.json
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"1\"}","*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
stderr ecx-fetch-orders: shop: *: this record could not be read: *An internal error has occurred.*
exit 1
