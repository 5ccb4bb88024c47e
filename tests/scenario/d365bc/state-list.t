# How far an order is, by its status and by what was shipped of its lines.
# An order that is gone was posted: its invoice says so.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001 1002 1003 1004 1005
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=({{state_refs}})
	&$select={{state_columns}}&$expand=salesOrderLines
< 200  @state-orders.json
> GET {{company}}/salesInvoices?$filter=({{state_refs}})
	&$select={{invoice_columns}}
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0d0d0d0d-0000-4000-8000-000000000001","number":"S-INV102001",
	   "externalDocumentNumber":"NL-1005","orderNumber":"S-ORD101046",
	   "invoiceDate":"2026-11-20","status":"Open"}]}
stdout
	{"type":"OrderState","v":1,"source":"bc","id":"0a0a0a0a-0000-4000-8000-000000000042",
	"dateModified":"2026-11-20T10:00:00Z","ref":"NL-1001","number":"S-ORD101042","orderId":"id-1001","orderNumber":"1001",
	"state":"OrderProcessing"}
stdout
	{"type":"OrderState","ref":"NL-1002","number":"S-ORD101043","state":"OrderProblem","*":"*"}
stdout
	{"type":"OrderState","ref":"NL-1003","number":"S-ORD101044","state":"OrderInTransit","*":"*"}
stdout
	{"type":"OrderState","ref":"NL-1004","number":"S-ORD101045","state":"OrderDelivered","*":"*"}
stdout
	{"type":"OrderState","v":1,"source":"bc","id":"S-ORD101046","ref":"NL-1005",
	"number":"S-ORD101046","state":"OrderDelivered","orderId":"id-1005","orderNumber":"1005",
	"invoice":[{"number":"S-INV102001","date":"2026-11-20"}]}
stdout {"type":"Checkpoint","*":"*"}
