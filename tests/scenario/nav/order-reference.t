# synthetic: The reference may be in another property, by a map of the site.
conf reference = Your_Reference
conf order_map = {{dir}}/reference.map
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(Your_Reference eq 'NL-1001')&$orderby=No
< 200  @none.json
> GET {{company}}/PostedSalesInvoice?$filter=(Your_Reference eq 'NL-1001')
	&$orderby=Order_No
< 200  @none.json
> GET {{company}}/PostedSalesShipment?$filter=(Your_Reference eq 'NL-1001')
	&$orderby=Order_No
< 200  @none.json
> POST {{company}}/SalesOrder  {"Your_Reference":"NL-1001","*":"*"}
< 201  @order-created.json
> POST {{company}}/SalesOrderSalesLines  @line-1.json
< 201  @line-1-created.json
> POST {{company}}/SalesOrderSalesLines  @line-2.json
< 201  @line-2-created.json
> POST {{company}}/SalesOrderSalesLines  @line-3.json
< 201  @line-3-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","number":"1001","*":"*"}
