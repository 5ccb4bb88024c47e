# An order that is gone is found by its posted shipment.
# Its invoice was corrected manually.
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
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0c0c0c0c-0000-4000-8000-000000000001","number":"S-SHPT101",
	   "orderNumber":"S-ORD101042","externalDocumentNumber":"NL-1001"}]}
stdout
	{"type":"Receipt","id":"S-ORD101042","existed":true,
	 "note":"S-SHPT101 in salesShipments","*":"*"}
stderr *S-SHPT101 in salesShipments
