# Without changes of orders the cursor stays where it was set to begin.
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v3/orders/payment_actions/refunds?created:min=2026-11-20T10:00:00Z&limit=250
< 200  @none.json
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 204
stdout {"type":"Checkpoint","kind":"change","cursor":"2026-11-20T10:00:00Z","*":"*"}
