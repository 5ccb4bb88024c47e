# synthetic: A line that was deleted is not seen: the state is that of the lines that are left.
# The answers are supposed: they depend on the pages that a site publishes.
$ ordered nav 1001
$ ecx-state-pull nav
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","No":"1001","Sell_to_Customer_No":"WEB",
	   "External_Document_No":"NL-1001","Status":"Released"}]}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"Document_Type":"Order","Document_No":"1001","Line_No":20000,
	   "Type":"Item","No":"MUG","Quantity":1,"Quantity_Shipped":1}]}
> GET {{company}}/PostedSalesInvoice?*
< 200  @none.json
stdout
	{"type":"OrderState","v":1,"source":"nav","id":"1001","ref":"NL-1001",
	"orderId":"id-1001","orderNumber":"1001","number":"1001","state":"OrderDelivered"}
stdout {"type":"Checkpoint","*":"*"}
