# synthetic: An order that somebody has released in part is left alone.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-released.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was Released there, with 1 of 3 lines; *","*":"*"}
stderr *it was Released there, with 1 of 3 lines; *
