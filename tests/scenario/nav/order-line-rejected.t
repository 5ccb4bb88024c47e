# synthetic: NAV refuses a line: the order is taken back, so that nobody ships a
# part of it.
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
< 201  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001","Status":"Open"}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Quantity":2,"Unit_Price":19.95}
< 201  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines  {"Line_No":20000,"*":"*"}
< 400  {"error":{"code":"BadRequest","message":"The field No. of table Sales Line contains a value (6810) that cannot be found in the related table (G/L Account)."}}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order","Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,"Line_Amount":39.9}]}
> DELETE /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder(Document_Type='Order',No='1001')
>: If-Match: *
< 204
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *a value (6810) that cannot be found*(HTTP 400)
exit 1
