# What the application rejects with status 500 is rejected, too.
# Business Central has rolled it back.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 500
	{"error":{"code":"Application_FieldValidationException",
	  "message":"Customer Posting Group must have a value.  \
	   CorrelationId:  11111111-2222-4333-8444-555555555555."}}
stderr *Customer Posting Group must have a value.*
exit 75
