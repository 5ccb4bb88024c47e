# An order that cannot be read, or that is there twice, is refused alone; the others come.
# The answers are supposed: those of the list, with some of them damaged.
$ ordered bc 1001 1002 1003 1004 1005
$ ecx-state-pull bc
> GET {{company}}/salesOrders?*
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001001","number":"S-ORD1001",
	   "externalDocumentNumber":"NL-1001","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001002","number":"S-ORD1002",
	   "externalDocumentNumber":"NL-1002","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":"two"}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001003","number":"S-ORD1003",
	   "externalDocumentNumber":"NL-1003","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":18446744073709551616}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001004","number":"S-ORD1004",
	   "externalDocumentNumber":"NL-1004","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001014","number":"S-ORD1014",
	   "externalDocumentNumber":"NL-1004","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001005","number":"S-ORD1005",
	   "externalDocumentNumber":"NL-1005","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?*
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0d0d0d0d-0000-4000-8000-000000000001","number":"",
	   "externalDocumentNumber":"NL-1005","orderNumber":"S-ORD1005",
	   "invoiceDate":"2026-11-20","status":"Open"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","kind":"state","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1005","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: bc: state NL-1002: the shippedQuantity of a line is no number
stderr ecx-state-pull: bc: state NL-1003: the shippedQuantity of a line is no number
stderr ecx-state-pull: bc: state NL-1004: 2 records have this reference (S-ORD1004, S-ORD1014): *
stderr ecx-state-pull: bc: state NL-1005: d365bc-state.map:*: number: required, but *
exit 1
