# synthetic: a part of an order that was found cannot be completed: it is told,
# and left as it is.
$ ecx-push-erp nav
stdin @order.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Open"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}]}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines  {"Line_No":20000,"*":"*"}
< 400  {"error":{"code":"BadRequest","message":"The field No. contains a value (6810) that cannot be found."}}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}]}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *order 1001 is there without all its lines: *a value (6810) that cannot be found*
exit 1
