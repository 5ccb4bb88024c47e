# synthetic: An order that cannot be read, or that is there twice, is refused alone; the others come.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001 1002 1003 1004 1005
$ ecx-state-pull nav
> GET {{company}}/SalesOrder?*
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1002",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1002",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1003",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1003",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1004",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1004",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1014",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1004",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1005",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1005",
	   "Status":"Open"}]}
> GET {{company}}/SalesOrderSalesLines?*
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","Document_No":"1001","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0},
	  {"Document_Type":"Order","Document_No":"1002","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":"two"},
	  {"Document_Type":"Order","Document_No":"1003","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":18446744073709551616},
	  {"Document_Type":"Order","Document_No":"1004","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0},
	  {"Document_Type":"Order","Document_No":"1014","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0},
	  {"Document_Type":"Order","Document_No":"1005","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":1}]}
> GET {{company}}/PostedSalesInvoice?*
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"","External_Document_No":"NL-1005","Order_No":"1005",
	   "Posting_Date":"2026-11-20"}]}
stdout {"type":"OrderState","ref":"NL-1001","state":"OrderProcessing","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Rejection","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: nav: state NL-1002: a quantity of a line is no number
stderr ecx-state-pull: nav: state NL-1003: a quantity of a line is no number
stderr ecx-state-pull: nav: state NL-1004: 2 records have this reference (1004, 1014): *
stderr ecx-state-pull: nav: state NL-1005: nav-state.map:*: number: required, but *
exit 1
