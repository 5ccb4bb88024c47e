# synthetic: somebody else changes the order while it is made: it is looked for,
# and completed.
$ ecx-push-erp nav
stdin @order.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/PostedSalesInvoice
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=Order_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=Order_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder  {"External_Document_No":"NL-1001","*":"*"}
< 201  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Open","Ship_to_Name":"Web customer"}
> PATCH /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder(Document_Type='Order',No='1001')  *
< 409  {"error":{"code":"Request_EntityChanged","message":"Another user has already changed the record."}}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Open"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Quantity":2,"Unit_Price":19.95}
< 201  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":20000,"Type":"G/L Account","No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95}
< 201  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":20000,"Type":"G/L Account","No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95,"Line_Amount":4.95}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":30000,"Type":"G/L Account","No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42}
< 201  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":30000,"Type":"G/L Account","No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42,"Line_Amount":-2.42}
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,"note":"it was open there, with 0 of 3 lines","*":"*"}
stderr *with 0 of 3 lines
