# synthetic: An order is missing when it is not among the posted ones either.
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
< 400  {"error":{"code":"BadRequest","message":"no"}}
stderr *no (HTTP 400); deferred until *
exit 75
