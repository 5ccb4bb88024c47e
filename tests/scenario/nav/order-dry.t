# synthetic: A dry run prints the header and lines, without the order number.
$ ecx-push-erp -n nav
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
stdout
	{"method":"POST","target":"*/SalesOrder",
	 "body":{"External_Document_No":"NL-1001","*":"*"},"*":"*"}
stdout
	{"method":"POST","target":"*/SalesOrderSalesLines",
	 "body":{"Document_No":"\\*","Line_No":10000,"*":"*"},"*":"*"}
stdout
	{"method":"POST","target":"*/SalesOrderSalesLines",
	 "body":{"Document_No":"\\*","Line_No":20000,"*":"*"},"*":"*"}
stdout
	{"method":"POST","target":"*/SalesOrderSalesLines",
	 "body":{"Document_No":"\\*","Line_No":30000,"*":"*"},"*":"*"}
