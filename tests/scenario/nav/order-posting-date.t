# synthetic: An order before the open period is booked on its first day, a later one on its own.
# Its own day stays that of the document, which is sent behind the other: that
# sets it too. The answers are supposed.
conf posting_date = 2026-11-21
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200  @none.json
> GET {{company}}/PostedSalesInvoice?*
< 200  @none.json
> GET {{company}}/PostedSalesShipment?*
< 200  @none.json
> POST {{company}}/SalesOrder
	*"Posting_Date":"2026-11-21","Document_Date":"2026-11-20","Order_Date":"2026-11-20"*
< 201  @order-created.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout {"type":"Receipt","*":"*"}
