# synthetic: A line that undoes a shipment is subtracted.
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
< 200  @orders-released.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,
	   "Line_Amount":39.9,"Quantity_Shipped":1}]}
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzIy\"","No":"102001","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"},
	  {"@odata.etag":"W/\"JzIy\"","No":"102002","Order_No":"1001",
	   "External_Document_No":"NL-1001","Posting_Date":"2026-11-20",
	   "Shipping_Agent_Code":"DHL","Package_Tracking_No":"3SABC1"}]}
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001' or Document_No eq '102002')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_No":"102001","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-red-m","Quantity":2,"Unit_of_Measure_Code":"PCS",
	   "Correction":false},
	  {"Document_No":"102001","Line_No":15000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-red-m","Quantity":-2,"Unit_of_Measure_Code":"PCS",
	   "Correction":false},
	  {"Document_No":"102002","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-red-m","Quantity":1,"Unit_of_Measure_Code":"PCS",
	   "Correction":false}]}
stdout {"type":"Fulfillment","identifier":"102002","complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
