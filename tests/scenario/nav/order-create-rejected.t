# synthetic: An order whose header NAV rejects was not created.
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
< 400
	{"error":{"code":"BadRequest",
	  "message":"The field Sell-to Customer No. of table Sales Header \
	   contains a value (WEB) that cannot be found in the related table \
	   (Customer)."}}
stderr *a value (WEB) that cannot be found*(HTTP 400); deferred until *
exit 75
