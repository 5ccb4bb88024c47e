# synthetic: An order that was cancelled was deleted there: that is never taken for a cancellation.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001 1002
$ ecx-state-pull nav
> GET {{company}}/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001' or External_Document_No eq 'NL-1002')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1002",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1002",
	   "Status":"Open"}]}
> GET {{company}}/SalesOrderSalesLines
	?$filter=(Document_No eq '1002')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","Document_No":"1002","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0}]}
> GET {{company}}/PostedSalesInvoice
	?$filter=(External_Document_No eq 'NL-1001' or External_Document_No eq 'NL-1002')
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')
< 200  @none.json
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProcessing","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-state-pull: nav: order NL-1001, number '*', is not in Microsoft Dynamics NAV any more: *
exit 1
