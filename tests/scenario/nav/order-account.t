# synthetic: a charge without an account is refused before anything is sent.
conf charge_number =
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
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *charge_number or discount_number is not set
exit 1
