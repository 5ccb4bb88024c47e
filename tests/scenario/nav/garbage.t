# synthetic: What is no JSON, no list or has no number is not an answer.
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 200  {"value":
stderr *the answer is no JSON*
exit 75
$ ecx-stock-pull nav
> GET {{company}}/ItemCard?*
< 200  {"No":"MUG"}
stderr *the answer has no list of entities
exit 75
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
< 201  {"Status":"Open"}
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @none.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,"*":"*"}
stderr *with 0 of 3 lines
