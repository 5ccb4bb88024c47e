# synthetic: A value that a later one has overwritten is set again.
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
	 "Status":"Open","Ship_to_Name":"Web customer",
	 "Ship_to_City":"AMSTERDAM","Order_Date":"2026-11-20",
	 "Prices_Including_VAT":true}
> PATCH {{company}}/SalesOrder(Document_Type='Order',No='1001')
	{"Ship_to_Name":"Ada Byron"}
>: If-Match: *
< 200  @order-created.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","number":"1001","*":"*"}
