# The invoices of an order are those that are posted and were not taken back.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001 1002
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001001","number":"S-ORD1001",
	   "externalDocumentNumber":"NL-1001","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":1}]},
	  {"id":"0a0a0a0a-0000-4000-8000-000000001002","number":"S-ORD1002",
	   "externalDocumentNumber":"NL-1002","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001' or externalDocumentNumber eq 'NL-1002')
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0d0d0d0d-0000-4000-8000-000000000003","number":"S-INV3",
	   "externalDocumentNumber":"NL-1001","orderNumber":"S-ORD1001",
	   "invoiceDate":"2026-11-20","status":"Open"},
	  {"id":"0d0d0d0d-0000-4000-8000-000000000001","number":"S-INV1",
	   "externalDocumentNumber":"NL-1001","orderNumber":"S-ORD1001",
	   "invoiceDate":"2026-11-18","status":"Paid"},
	  {"id":"0d0d0d0d-0000-4000-8000-000000000002","number":"S-INV2",
	   "externalDocumentNumber":"NL-1001","orderNumber":"S-ORD1001",
	   "invoiceDate":"2026-11-20","status":"Canceled"},
	  {"id":"0d0d0d0d-0000-4000-8000-000000000004","number":"S-INV4",
	   "externalDocumentNumber":"NL-1002","orderNumber":"S-ORD1002",
	   "invoiceDate":"2026-11-20","status":"Draft"},
	  {"id":"0d0d0d0d-0000-4000-8000-000000000005","number":"S-INV5",
	   "externalDocumentNumber":"NL-1002","orderNumber":"S-ORD1002",
	   "invoiceDate":"2026-11-20","status":"In_x0020_Review"}]}
stdout
	{"type":"OrderState","ref":"NL-1001","state":"OrderInTransit",
	"invoice":[{"number":"S-INV1","date":"2026-11-18"},
	{"number":"S-INV3","date":"2026-11-20"}],"*":"*"}
stdout
	{"type":"OrderState","v":1,"source":"bc","id":"0a0a0a0a-0000-4000-8000-000000001002",
	"dateModified":"2026-11-20T10:00:00Z","ref":"NL-1002","orderId":"id-1002",
	"orderNumber":"1002","number":"S-ORD1002","state":"OrderProcessing"}
stdout {"type":"Checkpoint","*":"*"}
