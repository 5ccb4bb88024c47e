# An order is found by its reference, and the receipt has its total.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzE5Ozk=\"",
	   "id":"0a0a0a0a-0000-4000-8000-000000000042","number":"S-ORD101042",
	   "externalDocumentNumber":"NL-1001","status":"Draft",
	   "totalAmountIncludingTax":44.85}]}
stdout
	{"type":"Receipt","id":"0a0a0a0a-0000-4000-8000-000000000042",
	 "number":"S-ORD101042","existed":true,
	 "note":"total there is 44.85, expected 42.43","*":"*"}
stderr ecx-push-erp: bc: order NL-1001: total there is 44.85, expected 42.43
