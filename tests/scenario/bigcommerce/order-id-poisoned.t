# One of the orders named cannot be read: the others come.
# A reference has the id behind the prefix; one that there is not is left out. The answers are supposed.
conf retries = 0
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --id 1 --id 2 --id NL-3 shop
> GET /v2/orders/1?include=consignments,fees&consignment_structure=object
< 200  {"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}
> GET /v2/orders/2?include=consignments,fees&consignment_structure=object
< 500  @died.json
> GET /v2/orders?min_id=1&max_id=1&limit=1
< 204
> GET /v2/orders/3?include=consignments,fees&consignment_structure=object
< 200  {"id":3,"date_modified":"Fri, 20 Nov 2026 10:03:00 +0000",{{one_mug}}}
stdout {"type":"Order","orderNumber":"1","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"{\"id\":\"2\"}","*":"*"}
stdout {"type":"Order","orderNumber":"3","*":"*"}
stderr ecx-fetch-orders: shop: *: this record could not be read: *An internal error has occurred.*
exit 1
