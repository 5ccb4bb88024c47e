# A line that was deleted is not seen: the state is that of the lines that are left.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001001","number":"S-ORD1001",
	   "externalDocumentNumber":"NL-1001","status":"Open","fullyShipped":true,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":20000,"lineType":"Item","quantity":1,
	   "shippedQuantity":1}]}]}
> GET {{company}}/salesInvoices?*
< 200  @none.json
stdout
	{"type":"OrderState","v":1,"source":"bc","id":"0a0a0a0a-0000-4000-8000-000000001001",
	"dateModified":"2026-11-20T10:00:00Z","ref":"NL-1001","orderId":"id-1001",
	"orderNumber":"1001","number":"S-ORD1001","state":"OrderDelivered"}
stdout {"type":"Checkpoint","*":"*"}
