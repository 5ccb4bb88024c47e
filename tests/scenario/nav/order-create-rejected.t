# synthetic: NAV refuses the head: nothing was made.
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
< 400  {"error":{"code":"BadRequest","message":"The field Sell-to Customer No. of table Sales Header contains a value (WEB) that cannot be found in the related table (Customer)."}}
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *a value (WEB) that cannot be found*(HTTP 400)
exit 1
