# synthetic: A number of NAV may have a slash, a quote and a blank.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200  {"value":[]}
> GET {{company}}/PostedSalesInvoice?*
< 200  {"value":[]}
> GET {{company}}/PostedSalesShipment?*
< 200  {"value":[]}
> POST {{company}}/SalesOrder  *
< 201  {"No":"O'17/4 B","Ship_to_Name":"Web"}
> PATCH {{company}}/SalesOrder(Document_Type='Order',No='O''17/4 B')
	{"Ship_to_Name":"Ada Byron"}
< 204
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"O'17/4 B","Line_No":10000,"*":"*"}
< 201  {"Line_No":10000}
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"O'17/4 B","Line_No":20000,"*":"*"}
< 201  {"Line_No":20000}
> POST {{company}}/SalesOrderSalesLines
	{"Document_No":"O'17/4 B","Line_No":30000,"*":"*"}
< 201  {"Line_No":30000}
stdout {"type":"Receipt","ref":"NL-1001","id":"O'17/4 B","*":"*"}
