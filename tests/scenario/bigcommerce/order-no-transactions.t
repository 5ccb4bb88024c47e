# Without the scope for transactions an order is paid as it says itself, which a warning says once.
# That a scope that is missing is a 403 is from the documentation.
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}},"payment_method":"Cheque"},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
> GET /v3/orders/1/transactions
< 403  {"status":403,"title":"You don't have a required scope to access the endpoint"}
stdout {"type":"Order","id":"1","payment":[{"paymentMethod":"Cheque","amount":"10.00","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"2","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: the token may not read transactions, *store_v2_transactions_read_only*
