# A look-up that has seen nothing for a week is looked at again.
# The answers are those of other scenarios.
unproven
conf find_lag = 0s
$ ecx-ledger proven bc order
ECX_NOW=2026-11-28T12:00:00Z
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
< 201  @order-created.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @orders-found.json
stdout {"type":"Receipt","ref":"NL-1001","existed":false,"*":"*"}
