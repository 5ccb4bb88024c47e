# synthetic: NAV numbers the lines where the page takes no line numbers.
conf line_step = 0
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @none.json
> GET {{company}}/PostedSalesInvoice?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=Order_No
< 200  @none.json
> GET {{company}}/PostedSalesShipment
	?$filter=(External_Document_No eq 'NL-1001')&$orderby=Order_No
< 200  @none.json
> POST {{company}}/SalesOrder  {"External_Document_No":"NL-1001","*":"*"}
< 201  @order-created.json
> POST {{company}}/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Type":"Item",
	 "No":"TS-RED-M","Quantity":2,"Unit_Price":19.95}
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Type":"G/L Account",
	 "No":"6810","Description":"Shipping","Quantity":1,"Unit_Price":4.95}
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Type":"G/L Account",
	 "No":"6910","Description":"Welcome","Quantity":-1,"Unit_Price":2.42}
< 201  @line-3-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","number":"1001","*":"*"}
