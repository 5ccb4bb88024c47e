# synthetic: An order that NAV refuses as a duplicate is looked up.
# The reference is its number, too.
conf order_map = {{dir}}/number.map
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
> POST {{company}}/SalesOrder  {"No":"NL-1001","*":"*"}
< 400
	{"error":{"code":"Internal_EntityWithSameKeyExists",
	  "message":"The Sales Header already exists."}}
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-all.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,"*":"*"}
