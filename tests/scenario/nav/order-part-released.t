# synthetic: somebody has released a part of the order: it is left to them.
$ ecx-push-erp nav
stdin @order.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Released"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,"note":"it was Released there, with 1 of 3 lines; *","*":"*"}
stderr *it was Released there, with 1 of 3 lines; *
