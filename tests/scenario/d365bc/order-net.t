# Prices may be without tax.
# A discount of a line is its line discount; a surcharge is in its price, so
# that the line is exact to the cent.
$ ecx-push-erp bc
stdin @net.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1002')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1002')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> GET {{company}}/salesShipments?$filter=(externalDocumentNumber eq 'NL-1002')
	&$select=id,number,orderNumber,externalDocumentNumber
	&$orderby=orderNumber
< 200  @none.json
> POST {{company}}/salesOrders?$expand=salesOrderLines
	{"externalDocumentNumber":"NL-1002","pricesIncludeTax":false,
	 "salesOrderLines":[
	  {"lineType":"Item","lineObjectNumber":"MUG","quantity":3,
	   "unitPrice":4,"discountAmount":1.5},
	  {"lineType":"Item","lineObjectNumber":"PEN","quantity":3,
	   "unitPrice":3.33334}],
	 "*":"*"}
< 201
	{"@odata.etag":"W/\"JzE5Ozk=\"",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "externalDocumentNumber":"NL-1002","status":"Draft",
	 "totalAmountIncludingTax":42.43,
	 "salesOrderLines":[
	  {"netAmountIncludingTax":12.71},
	  {"netAmountIncludingTax":12.1}]}
stdout {"type":"Receipt","ref":"NL-1002","*":"*"}
