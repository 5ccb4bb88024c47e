# A state that is not in the table is refused by its name; the others come.
# The state is supposed.
$ ordered bc 1001 1002
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001001","number":"S-ORD1001",
	   "externalDocumentNumber":"NL-1001","status":"Frozen","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001002","number":"S-ORD1002",
	   "externalDocumentNumber":"NL-1002","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: bc: state NL-1001: d365bc-state.map:*: table 'd365bc-states' has no row for 'Frozen'
exit 1
