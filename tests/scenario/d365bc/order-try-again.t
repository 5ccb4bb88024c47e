# An order that is refused because somebody else is at work is tried again.
# The code is in the vendor's table.
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
< 409
	{"error":{"code":"Request_EntityChanged",
	  "message":"Another user has already changed the record."}}
stderr *Another user has already changed the record.*
exit 75
$ ecx-ledger quarantine
