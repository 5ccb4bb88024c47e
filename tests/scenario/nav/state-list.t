# synthetic: How far an order is, by its status and by what was shipped of its lines.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001 1002 1003 1004 1005
$ ecx-state-pull nav
> GET {{company}}/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001' or External_Document_No eq 'NL-1002' or External_Document_No eq 'NL-1003' or External_Document_No eq 'NL-1004' or External_Document_No eq 'NL-1005')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	   "Status":"Open"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1002",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1002",
	   "Status":"Pending Approval"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1003",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1003",
	   "Status":"Released"},
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1004",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1004",
	   "Status":"Released"}]}
> GET {{company}}/SalesOrderSalesLines
	?$filter=(Document_No eq '1001' or Document_No eq '1002' or Document_No eq '1003' or Document_No eq '1004')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","Document_No":"1001","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0},
	  {"Document_Type":"Order","Document_No":"1002","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":0},
	  {"Document_Type":"Order","Document_No":"1003","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":1},
	  {"Document_Type":"Order","Document_No":"1004","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":2},
	  {"Document_Type":"Order","Document_No":"1004","Line_No":20000,
	   "Type":"G/L Account","No":"6810","Quantity":2,"Quantity_Shipped":0}]}
> GET {{company}}/PostedSalesInvoice
	?$filter=(External_Document_No eq 'NL-1001' or External_Document_No eq 'NL-1002' or External_Document_No eq 'NL-1003' or External_Document_No eq 'NL-1004' or External_Document_No eq 'NL-1005')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"103005","External_Document_No":"NL-1005","Order_No":"1005",
	   "Posting_Date":"2026-11-20"}]}
stdout
	{"type":"OrderState","v":1,"source":"nav","id":"1001","ref":"NL-1001",
	"orderId":"id-1001","orderNumber":"1001","number":"1001","state":"OrderProcessing"}
stdout {"type":"OrderState","ref":"NL-1002","state":"OrderProblem","*":"*"}
stdout {"type":"OrderState","ref":"NL-1003","state":"OrderInTransit","*":"*"}
stdout {"type":"OrderState","ref":"NL-1004","state":"OrderDelivered","*":"*"}
stdout
	{"type":"OrderState","v":1,"source":"nav","id":"1005","ref":"NL-1005",
	"orderId":"id-1005","orderNumber":"1005","number":"1005","state":"OrderDelivered",
	"invoice":[{"number":"103005","date":"2026-11-20"}]}
stdout {"type":"Checkpoint","*":"*"}
