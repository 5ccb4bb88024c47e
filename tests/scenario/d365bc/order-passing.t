# An error that the section calls transient is left to the next run.
conf retry_words = Internal_Lock
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
	{"error":{"code":"Internal_LockTimeout",
	  "message":"The table is locked by another user.  CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *The table is locked by another user.*
exit 75
