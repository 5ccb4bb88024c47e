# synthetic: A line behind a text that NAV adds gets the next free number.
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
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 400
	{"error":{"code":"Internal_EntityWithSameKeyExists",
	  "message":"The Sales Line already exists."}}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	   "Document_No":"1001","Line_No":10000,"Type":"Item","No":"TS-RED-M",
	   "Description":"Ts-Red-M","Quantity":2,"Unit_Price":19.95,
	   "Line_Amount":39.9},
	  {"Document_No":"1001","Line_No":20000,"Type":" ","No":"",
	   "Description":"Wash at 30 degrees","Quantity":0,"Line_Amount":0}]}
> POST {{company}}/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":30000,
	 "Type":"G/L Account","No":"6810","Description":"Shipping","Quantity":1,
	 "Unit_Price":4.95}
< 201
	{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	 "Document_No":"1001","Line_No":30000,"Type":"G/L Account","No":"6810",
	 "Description":"Shipping","Quantity":1,"Unit_Price":4.95,
	 "Line_Amount":4.95}
> POST {{company}}/SalesOrderSalesLines
	{"Document_Type":"Order","Document_No":"1001","Line_No":40000,
	 "Type":"G/L Account","No":"6910","Description":"Welcome","Quantity":-1,
	 "Unit_Price":2.42}
< 201
	{"@odata.etag":"W/\"JzQ1\"","Document_Type":"Order",
	 "Document_No":"1001","Line_No":40000,"Type":"G/L Account","No":"6910",
	 "Description":"Welcome","Quantity":-1,"Unit_Price":2.42,
	 "Line_Amount":-2.42}
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","number":"1001","*":"*"}
