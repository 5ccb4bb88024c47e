# synthetic: A line that appears after the look-up is not created twice.
# It was sent before, and its number is taken.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 400
	{"error":{"code":"Internal_EntityWithSameKeyExists",
	  "message":"The Sales Line already exists."}}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-two.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was open there, with 1 of 3 lines","*":"*"}
stderr *with 1 of 3 lines
