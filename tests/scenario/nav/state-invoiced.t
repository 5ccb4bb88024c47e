# synthetic: An order that was shipped and invoiced in part has its posted invoices, by number.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001
$ ecx-state-pull nav
> GET {{company}}/SalesOrder
	?$filter=(External_Document_No eq 'NL-1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	   "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	   "Status":"Released"}]}
> GET {{company}}/SalesOrderSalesLines
	?$filter=(Document_No eq '1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","Document_No":"1001","Line_No":10000,
	   "Type":"Item","No":"TS-RED-M","Quantity":2,"Quantity_Shipped":1}]}
> GET {{company}}/PostedSalesInvoice
	?$filter=(External_Document_No eq 'NL-1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"103002","External_Document_No":"NL-1001","Order_No":"1001",
	   "Posting_Date":"2026-11-20"},
	  {"No":"103001","External_Document_No":"NL-1001","Order_No":"1001",
	   "Posting_Date":"2026-11-18"}]}
stdout
	{"type":"OrderState","ref":"NL-1001","state":"OrderInTransit",
	"invoice":[{"number":"103001","date":"2026-11-18"},
	{"number":"103002","date":"2026-11-20"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
