# synthetic: A shipment without a tracking number waits for one.
# It is entered when the goods have left. The order is not complete until then.
conf tracking_wait = 14h
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-all.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check nav
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"","No":"102001","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"","Package_Tracking_No":""},
	  {"@odata.etag":"W/\"JzIy\"","No":"102002","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"}]}
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001' or Document_No eq '102002')
< 200  @shipment-lines-two.json
stdout {"type":"Fulfillment","identifier":"102002","complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
ECX_NOW=2026-11-20T14:30:00Z
$ ecx-fulfill-check nav
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"","No":"102001","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"","Package_Tracking_No":""}]}
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_No":"102001","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-red-m","Quantity":1,"Unit_of_Measure_Code":"PCS",
	   "Correction":false}]}
stdout {"type":"Fulfillment","identifier":"102001","complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
