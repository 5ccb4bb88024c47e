# More orders than one request asks for are asked for in groups, whose answers have pages.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc $(seq 1001 1021)
# So young an order is not missed.
ECX_NOW=2026-11-20T09:45:00Z
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(*'NL-1019' or externalDocumentNumber eq 'NL-1020')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001001","number":"S-ORD1001",
	   "externalDocumentNumber":"NL-1001","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}],
	 "@odata.nextLink":"{{url}}{{company}}/salesOrders?$skiptoken=1"}
> GET {{company}}/salesOrders?$skiptoken=1
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001020","number":"S-ORD1020",
	   "externalDocumentNumber":"NL-1020","status":"Open","fullyShipped":true,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":2}]}]}
> GET {{company}}/salesInvoices?*
< 200  @none.json
> GET {{company}}/salesShipments?*
< 200  @none.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1021')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0a0a0a0a-0000-4000-8000-000000001021","number":"S-ORD1021",
	   "externalDocumentNumber":"NL-1021","status":"Open","fullyShipped":false,
	   "lastModifiedDateTime":"2026-11-20T10:00:00Z",
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,
	   "shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1021')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"OrderState","ref":"NL-1020","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"OrderState","ref":"NL-1021","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
