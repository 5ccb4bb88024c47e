# An order that is gone and has a posted shipment is delivered, also where it has no invoice of its own.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{posted_columns}}
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0c0c0c0c-0000-4000-8000-000000000001","number":"S-SHPT101",
	   "externalDocumentNumber":"NL-1001","orderNumber":"S-ORD1001"},
	  {"id":"0c0c0c0c-0000-4000-8000-000000000002","number":"S-SHPT102",
	   "externalDocumentNumber":"NL-1001","orderNumber":"S-ORD1001"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderDelivered","number":"S-ORD1001","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
