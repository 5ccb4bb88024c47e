# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug",
	   "Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":2,
	   "Blocked":false}],
	 "error":{"code":"Internal_ServerError","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  {"error":{"code":"Internal_ServerError","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
