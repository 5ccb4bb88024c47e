# synthetic: After a lost answer to a line only the others are created.
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
> POST {{company}}/SalesOrder  @order-head.json
< 201  @order-created.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  {"Line_No":20000,"*":"*"}
< drop
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-two.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was open there, with 2 of 3 lines","*":"*"}
stderr *with 2 of 3 lines
