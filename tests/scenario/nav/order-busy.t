# synthetic: An order that somebody else changes meanwhile is completed.
# It is looked up first.
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
< 201
	{"@odata.etag":"W/\"JzQ0\"","Document_Type":"Order","No":"1001",
	 "Sell_to_Customer_No":"WEB","External_Document_No":"NL-1001",
	 "Status":"Open","Ship_to_Name":"Web customer"}
> PATCH {{company}}/SalesOrder(Document_Type='Order',No='1001')  *
< 409
	{"error":{"code":"Request_EntityChanged",
	  "message":"Another user has already changed the record."}}
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
stdout
	{"type":"Receipt","ref":"NL-1001","id":"1001","existed":true,
	 "note":"it was open there, with 0 of 3 lines","*":"*"}
stderr *with 0 of 3 lines
