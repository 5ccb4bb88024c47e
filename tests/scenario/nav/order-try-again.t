# synthetic: An order that is refused because somebody else is at work is tried again.
# The words are supposed, also that nothing was created.
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
	  "message":"Sorry, we just updated this page. Reopen it, and try again."}}
stderr *Reopen it, and try again.*
exit 75
$ ecx-ledger quarantine
