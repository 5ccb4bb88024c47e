# With cancel = apply an order that the ERP has cancelled is cancelled, and is no news then.
# Nothing is refunded by that. The status is from the contract.
conf cancel = apply
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
stdin {"state":"OrderCancelled",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1","status_id":5}
< 200  {"id":1,"status_id":5,"external_order_id":"SO-1"}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderCancelled"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Rejection","code":"report","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, and in shop: give back 10.00 EUR*
exit 1
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:30:00 +0000",{{one_mug_cancelled}}}]
stdout {"type":"Checkpoint","kind":"change","*":"*"}
