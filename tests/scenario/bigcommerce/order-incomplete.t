# A checkout that was left at its payment is no order, until it becomes one with the same id.
# The statuses are from the contract.
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"status_id":0,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000"}]
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:01:00Z","*":"*"}
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
stdout {"type":"Order","id":"1","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-20T10:02:00Z","*":"*"}
