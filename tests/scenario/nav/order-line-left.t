# synthetic: A part that NAV does not take back is named by its number.
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
> POST {{company}}/SalesOrderSalesLines  {"Line_No":10000,"*":"*"}
< 400  {"error":{"code":"BadRequest","message":"The Item does not exist."}}
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @none.json
> DELETE {{company}}/SalesOrder(Document_Type='Order',No='1001')
< 403
stderr *The Item does not exist.*; order 1001 remains without all its lines: delete it; deferred until *
exit 75
