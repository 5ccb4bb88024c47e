# What the ERP says of an order is in it, moves its time, and is no change of it.
# The members are from the contract.
>* GET /v3/orders/payment_actions/refunds?*
< 200  @none.json
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --id 1 shop | made
> GET /v2/orders/1?include=consignments,fees&consignment_structure=object
< 200  {"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}}
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 200  {"id":1,"status_id":11}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:40:00 +0000",{{one_mug}},"external_order_id":"SO-1"}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
