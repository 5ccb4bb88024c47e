# synthetic: Two orders with the same reference are an error that names both.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1002",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	   "Status":"Open"}]}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *2 records have this reference (1001, 1002): resolve the duplicate in the system
exit 1
