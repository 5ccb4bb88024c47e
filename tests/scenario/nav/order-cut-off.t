# synthetic: An order that a failure left in part is completed later.
# NAV goes down in the middle of it, and is not back for the look-up. The next
# run finds the part.
conf retries = 0
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
> POST {{company}}/SalesOrderSalesLines  {"Line_No":20000,"*":"*"}
< 503
> GET {{company}}/SalesOrder?*
< 503
stderr *create not confirmed: *; the look-up failed: *; the next run looks again*; deferred until *
exit 75
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was open there, with 1 of 3 lines","*":"*"}
stderr *with 1 of 3 lines
$ ecx-push-erp nav
stdin @order.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","repeated":true,"*":"*"}
