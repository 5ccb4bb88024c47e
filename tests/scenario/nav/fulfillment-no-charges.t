# synthetic: Shipments are read without charge_number and discount_number.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-all.json
stdout {"type":"Receipt","*":"*"}
$ sed -i "/^charge_number/d; /^discount_number/d" config/ecx/ecx.conf
$ ecx-fulfill-check nav
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
< 200  @orders-released.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,
	   "Line_Amount":39.9,"Quantity_Shipped":2},
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":20000,"Type":"G/L Account",
	   "No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95,
	   "Line_Amount":4.95,"Quantity_Shipped":0}]}
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200  @shipments-found.json
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001')
< 200  @shipment-lines.json
stdout {"type":"Fulfillment","identifier":"102001","complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
