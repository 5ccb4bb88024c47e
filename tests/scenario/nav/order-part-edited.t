# synthetic: A line that somebody has removed is not put back.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":20000,"Type":"G/L Account",
	   "No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95,
	   "Line_Amount":4.95},
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":30000,"Type":"G/L Account",
	   "No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42,
	   "Line_Amount":-2.42}]}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"its lines there differ from ours; *","*":"*"}
stderr *its lines there differ from ours; *
