# synthetic: An order that has its first line and half of that line's comment is completed.
# The rest of the comment follows, then the other line and the payment.
$ ecx-push-erp nav
stdin @order-ring.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200
	{"value":[
	  {"Document_Type":"Order","Document_No":"1001","Line_No":10000,
	   "Type":"Item","No":"RING","Quantity":1,"Unit_Price":100},
	  {"Document_Type":"Order","Document_No":"1001","Line_No":20000,
	   "Type":" ","No":"","Quantity":0,
	   "Description":"Engraving: For Bo, who said that this would never"}]}
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"1001","Line_No":30000,"Description":"fit into a line"}
< 201  {"Line_No":30000}
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"1001","Line_No":40000,"Document_Type":"Order",
	 "Type":"Item","No":"CARD-25","Quantity":1,"Unit_Price":25}
< 201  {"Line_No":40000}
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"1001","Line_No":50000,
	 "Description":"PO-77; ideal tr_7UhSN1zuXS 146.00 EUR 2026-11-20"}
< 201  {"Line_No":50000}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was open there, with 2 of 5 lines","*":"*"}
stderr *with 2 of 5 lines
