# What is no JSON, no list or has no id is not taken for an answer.
$ ecx-stock-pull bc
> GET {{company}}/items?*
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull bc
> GET {{company}}/items?*
< 200  {"number":"MUG"}
stderr *the answer has no list of entities
exit 75
$ ecx-push-erp bc
stdin @order.json
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
< 201  {"number":"S-ORD101042"}
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @orders-found.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","existed":true,"*":"*"}
