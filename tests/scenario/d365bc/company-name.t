# A company given by name is looked up once.
conf company = CRONUS International Ltd.
$ ecx-push-erp bc
stdin @order.json
> GET /v2.0/contoso/production/api/v2.0/companies?$select=id,name,displayName
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"6f8b1c1e-0000-4000-8000-0000000bad00","name":"Other",
	   "displayName":"Other"},
	  {"id":"6f8b1c1e-0000-4000-8000-00000000c0de",
	   "name":"CRONUS International Ltd.","displayName":"Cronus"}]}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> POST {{company}}/salesOrders?$expand=salesOrderLines
	{"externalDocumentNumber":"NL-1001","*":"*"}
< 201  @order-created.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "*":"*"}
