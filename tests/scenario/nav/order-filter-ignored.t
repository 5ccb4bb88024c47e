# synthetic: An answer about another order says nothing.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-9",
	   "Status":"Open"}]}
stderr *asked for External_Document_No 'NL-1001', got another*; deferred until *
exit 75
