# synthetic: A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
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
	   "Line_Amount":39.9,"Quantity_Shipped":1},
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":20000,"Type":"G/L Account",
	   "No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95,
	   "Line_Amount":4.95,"Quantity_Shipped":0},
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":30000,"Type":"G/L Account",
	   "No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42,
	   "Line_Amount":-2.42,"Quantity_Shipped":0}]}
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=No
< 200
	{"value":[
	  {"No":"102001","Order_No":"1001","External_Document_No":"NL-1001",
	   "Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL","Package_Tracking_No":"3S1"},
	  {"No":"102002","Order_No":"1001","External_Document_No":"NL-1001",
	   "Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL","Package_Tracking_No":"3S2"},
	  {"No":"102003","Order_No":"1001","External_Document_No":"NL-1001",
	   "Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL",
	   "Package_Tracking_No":"3S\u0000"},
	  {"No":"102004","Order_No":"1001","External_Document_No":"NL-1001",
	   "Posting_Date":"2026-11-20","Shipping_Agent_Code":"DHL","Package_Tracking_No":"3S4"}]}
> GET {{company}}/PostedSalesShipmentSalesShipmLines
	?$filter=(Document_No eq '102001' or Document_No eq '102002' \
	 or Document_No eq '102003' or Document_No eq '102004')
< 200
	{"value":[
	  {"Document_No":"102001","Line_No":10000,"Type":"Item","No":"TS-RED-M","Quantity":1,
	   "Unit_of_Measure_Code":"PCS","Correction":false},
	  {"Document_No":"102002","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Quantity":"one","Unit_of_Measure_Code":"PCS","Correction":false},
	  {"Document_No":"102003","Line_No":10000,"Type":"Item","No":"TS-RED-M","Quantity":1,
	   "Unit_of_Measure_Code":"PCS","Correction":false},
	  {"Document_No":"102004","Line_No":10000,"Type":"Item","No":"TS-RED-M","Quantity":1,
	   "Unit_of_Measure_Code":"PCS","Correction":false}]}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Fulfillment",
	"ref":"NL-1001","identifier":"102003","id":"102003","*":"*"},"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"102001",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"102004",
	"itemShipped":[{"sku":"TS-RED-M","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: nav: fulfillment NL-1001/102002: nav-fulfillment.map:15: Quantity: required, but ecx.lines.0.Quantity is absent
stderr ecx-fulfill-check: nav: fulfillment NL-1001/102003: not valid JSON: \u0000 at Package_Tracking_No; *
exit 1
