# synthetic: a part that NAV does not take back is told by its number.
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
> POST /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines  {"Line_No":10000,"*":"*"}
< 400  {"error":{"code":"BadRequest","message":"The Item does not exist."}}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')&$orderby=Line_No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> DELETE /DynamicsNAV110/ODataV4/Company('CRONUS International')/SalesOrder(Document_Type='Order',No='1001')
< 403
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *The Item does not exist.*; order 1001 is left there without all its lines
exit 1
