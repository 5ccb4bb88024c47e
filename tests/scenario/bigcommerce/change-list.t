# An order that was edited is compared with what was exported.
# One that was not exported is left out. The members are from the contract.
>* GET /v3/orders/payment_actions/refunds?*
< 200  @none.json
>* GET /v2/orders/*/products?*
< 200  @mug.json
>* GET /v3/orders/*/transactions
< 200  @none.json
>* GET /v3/orders/*/payment_actions/refunds
< 200  @none.json
$ made
stdin {"id":"1","ref":"NL-1","orderNumber":"1",{{mug_made}}}
$ ecx-fetch-changes --since 2026-11-20T10:00:00Z shop
> GET /v2/orders?min_date_modified=2026-11-20T09:59:59Z&sort=date_modified:asc
	&limit=50&page=1&include=consignments,fees&consignment_structure=object
< 200  [{"id":1,"date_modified":"Fri, 20 Nov 2026 10:01:00 +0000",{{one_mug}}},
	{"id":2,"date_modified":"Fri, 20 Nov 2026 10:02:00 +0000",{{one_mug}}}]
stdout {"type":"OrderChange","v":1,"source":"shop","id":"1","ref":"NL-1",
	"identifier":"NL-1-E1","orderNumber":"1","orderId":"1",
	"dateModified":"2026-11-20T10:01:00Z","was":"*",
	"difference":[
	 {"path":"orderedItem.1.orderQuantity","was":"2","is":"1"},
	 {"path":"orderedItem.1.lineExtensionAmount","was":"20.00","is":"10.00"},
	 {"path":"anticipatedMonetaryTotal.taxExclusiveAmount","was":"20.00","is":"10.00"},
	 {"path":"anticipatedMonetaryTotal.taxInclusiveAmount","was":"20.00","is":"10.00"}],
	"order":{"type":"Order","id":"1","ref":"NL-1","*":"*"}}
stdout {"type":"Checkpoint","source":"shop","kind":"change","flow":"erp",
	"cursor":"2026-11-20T10:02:00Z","v":1}
