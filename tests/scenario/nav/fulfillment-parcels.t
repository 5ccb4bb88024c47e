# synthetic: A page of the site may have several parcels of a shipment.
conf tracking_path = /ODataV4/Company('CRONUS')/Parcels
conf tracking_key = Shipment_No
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
< 200  @shipments-found.json
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001')
< 200  @shipment-lines.json
> GET /DynamicsNAV110/ODataV4/Company('CRONUS')/Parcels
	?$filter=(Shipment_No eq '102001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Shipment_No":"102001","Shipping_Agent_Code":"DHL",
	   "Package_Tracking_No":"P1"},
	  {"Shipment_No":"102001","Shipping_Agent_Code":"DHL",
	   "Package_Tracking_No":"P2"}]}
stdout
	{"type":"Fulfillment","identifier":"102001","provider":"DHL",
	 "trackingNumber":["P1","P2"],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
