# synthetic: An order is looked up, then its header and lines are created.
# Each line has a number of ours. Prices include tax, as those of the store do;
# the company's own currency has no code.
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
> POST {{company}}/SalesOrder  @order-head.json
>: Accept-Language: en-US
< 201  @order-created.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","number":"1001","*":"*"}
