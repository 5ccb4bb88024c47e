# An answer about another order says nothing: neither found nor missing.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0b0b0b0b-0000-4000-8000-000000000001","number":"PS-INV101",
	   "orderNumber":"S-1","externalDocumentNumber":"OTHER"}]}
stderr *asked for externalDocumentNumber 'NL-1001', got another*
exit 75
