# synthetic: An order that is pushed again is known to the ledger.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?*
< 200  @orders-open.json
> GET {{company}}/SalesOrderSalesLines?$filter=(Document_No eq '1001')
	&$orderby=Line_No
< 200  @lines-all.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp nav
stdin @order.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1001","repeated":true,"*":"*"}
