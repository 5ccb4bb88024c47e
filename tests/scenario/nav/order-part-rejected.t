# synthetic: An order that cannot be completed is reported, and left as it is.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
> POST {{company}}/SalesOrderSalesLines  {"Line_No":20000,"*":"*"}
< 400
	{"error":{"code":"BadRequest",
	  "message":"The field No. contains a value (6810) that cannot be found."}}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *order 1001 exists without all its lines: *a value (6810) that cannot be found*
exit 1
