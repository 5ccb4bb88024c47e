# An order that Business Central rejects is quarantined with its words.
# It is deferred: the item may be added there.
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
< 400
	{"error":{"code":"Application_DialogException",
	  "message":"The item TS-RED-M does not exist.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *order NL-1001: *Application_DialogException: The item TS-RED-M does not exist.*CorrelationId*(HTTP 400); deferred until *
exit 75
