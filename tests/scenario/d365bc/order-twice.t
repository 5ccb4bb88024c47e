# Two orders with the same reference are an error that names both.
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
	   "totalAmountIncludingTax":42.43},
	  {"@odata.etag":"W/\"JzE5Ozk=\"",
	   "id":"0a0a0a0a-0000-4000-8000-000000000043","number":"S-ORD101042",
	   "externalDocumentNumber":"NL-1001","status":"Draft",
	   "totalAmountIncludingTax":42.43}]}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *2 records have this reference (0a0a0a0a-0000-4000-8000-000000000042, 0a0a0a0a-0000-4000-8000-000000000043): resolve the duplicate in the system
exit 1
