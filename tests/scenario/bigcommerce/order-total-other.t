# An order whose total, or tax, is not that of its parts is refused: nobody knows what is missing.
>* GET /v2/orders/*/taxes?*
< 204
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ ecx-fetch-orders --since 2026-11-20T10:00:00Z shop | ecx-map erp
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug_dear}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug_taxed}}}]
stdout {"type":"Rejection","reason":"*add up to 10.00 EUR, but the order says 17.50","*":"*"}
stdout {"type":"Rejection","reason":"*add up to 11.74 EUR, but the order says 10.00","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-map: erp: order NL-1: *
stderr ecx-map: erp: order NL-2: *
exit 1
