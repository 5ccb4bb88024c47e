# An order that was cancelled was deleted there: that is never taken for a cancellation.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001 1002
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001002","number":"S-ORD1002",
	   "externalDocumentNumber":"NL-1002","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{invoice_columns}}
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{posted_columns}}
< 200  @none.json
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: bc: order NL-1001, number '*', is not in Dynamics 365 Business Central any more: *
exit 1
