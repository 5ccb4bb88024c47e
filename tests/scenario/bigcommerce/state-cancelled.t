# An order that the ERP has cancelled is a row for a person, once, with the money; nothing is sent.
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
stdout {"type":"Rejection","code":"report","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1: cancel it in shop and give back 10.00 EUR*
exit 1
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
