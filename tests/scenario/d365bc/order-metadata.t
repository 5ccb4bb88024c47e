# An order is left to the next run while an update hides its properties.
# Business Central does not know them for some minutes. The order is not
# quarantined.
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
	{"error":{"code":"BadRequest",
	  "message":"Could not find a property named 'pricesIncludeTax' on \
	   type 'Microsoft.NAV.salesOrder'.  CorrelationId:  \
	   11111111-2222-4333-8444-555555555555."}}
stderr *Could not find a property named*
exit 75
