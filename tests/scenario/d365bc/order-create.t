# An order is looked up, then created with its lines in one request.
# Prices include tax, as those of the store do.
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
	{"externalDocumentNumber":"NL-1001","customerNumber":"WEB",
	 "postingDate":"2026-11-20","orderDate":"2026-11-20","currencyCode":"EUR","pricesIncludeTax":true,
	 "sellToAddressLine1":"Dam 1","sellToCity":"Amsterdam",
	 "sellToPostCode":"1012 JS","sellToCountry":"NL",
	 "phoneNumber":"+31 20 555 0100","email":"ada@example.org",
	 "shipToName":"Ada Byron","shipToContact":"Ada Byron",
	 "shipToAddressLine1":"Dam 1","shipToCity":"Amsterdam",
	 "shipToPostCode":"1012 JS","shipToCountry":"NL",
	 "salesOrderLines":[
	  {"lineType":"Item","lineObjectNumber":"TS-RED-M","quantity":2,
	   "unitPrice":19.95},
	  {"lineType":"Account","lineObjectNumber":"6810",
	   "description":"Shipping","quantity":1,"unitPrice":4.95},
	  {"lineType":"Account","lineObjectNumber":"6910",
	   "description":"Welcome","quantity":-1,"unitPrice":2.42}]}
>: Accept-Language: en-US
>: Content-Type: application/json
< 201  @order-created.json
stdout
	{"type":"Receipt","ref":"NL-1001",
	 "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	 "*":"*"}
