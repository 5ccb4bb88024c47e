# Lines come in pages, and an order has all of them.
# Version 2 does not say that a page is the last: a full one has another behind it.
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}]
> GET /v2/orders/1/products?limit=250&page=1
< 200  @lines-250.json
> GET /v2/orders/1/products?limit=250&page=2
< 200  @mug.json
> GET /v3/orders/1/transactions
< 200  @none.json
> GET /v3/orders/1/payment_actions/refunds
< 200  @none.json
stdout {"type":"Order","orderedItem":[{"orderItemNumber":"1","id":"10","*":"*"},"..."],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
