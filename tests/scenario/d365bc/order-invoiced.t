# An order that was shipped and invoiced in full is found by its invoices.
# It is gone itself; there may be several invoices. No order is created again.
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
	   "orderNumber":"S-ORD101042","externalDocumentNumber":"NL-1001"},
	  {"id":"0b0b0b0b-0000-4000-8000-000000000002","number":"PS-INV102",
	   "orderNumber":"S-ORD101042","externalDocumentNumber":"NL-1001"}]}
stdout
	{"type":"Receipt","id":"S-ORD101042","number":"S-ORD101042",
	 "existed":true,"note":"PS-INV101 in salesInvoices","*":"*"}
stderr *order NL-1001: PS-INV101 in salesInvoices
