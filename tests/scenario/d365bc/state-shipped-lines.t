# An order of which a line was set to 0 is delivered when the others are shipped.
# The members are those of the vendor's tables, the figures are supposed.
$ ordered bc 1001
$ ecx-state-pull bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{state_columns}}&$expand=salesOrderLines
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"{{order_id}}","number":"S-ORD101042",
	   "externalDocumentNumber":"NL-1001","status":"Open","fullyShipped":false,
	   "salesOrderLines":[{"sequence":10000,"lineType":"Item","quantity":2,"shippedQuantity":2},
	   {"sequence":20000,"lineType":"Item","quantity":0,"shippedQuantity":0}]}]}
> GET {{company}}/salesInvoices?*
< 200  @none.json
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderDelivered","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
