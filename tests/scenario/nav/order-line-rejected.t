# synthetic: A rejected line makes the order be taken back.
# Nobody shall ship a part of it.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 400
	{"error":{"code":"BadRequest",
	  "message":"The field No. of table Sales Line contains a value (6810) \
	   that cannot be found in the related table (G/L Account)."}}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-first.json
> DELETE {{company}}/SalesOrder(Document_Type='Order',No='1001')
>: If-Match: *
< 204
stderr *a value (6810) that cannot be found*(HTTP 400); deferred until *
exit 75
