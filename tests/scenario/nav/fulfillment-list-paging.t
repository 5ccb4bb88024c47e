# synthetic: Shipments come in pages that the server cuts.
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
	 "@odata.nextLink":"{{url}}/DynamicsNAV110/ODataV4/\
	  Company('CRONUS%20International')/PostedSalesShipment?$skiptoken=1",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"","No":"102001","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"}]}
> GET {{company}}/PostedSalesShipment?$skiptoken=1
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"","No":"102002","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"UPS","Package_Tracking_No":"1Z1"}]}
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001' or Document_No eq '102002')
< 200  @shipment-lines-two.json
stdout {"type":"Fulfillment","identifier":"102001","*":"*"}
stdout
	{"type":"Fulfillment","identifier":"102002","provider":"UPS",
	 "trackingNumber":["1Z1"],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
