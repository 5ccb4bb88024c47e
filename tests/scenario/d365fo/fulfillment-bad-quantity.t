# A shipment is refused when the quantity of a line is no number.
# It is not sent without that line. The answer is supposed.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-invoiced.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}
< 200  @orders-delivered.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","CustomersLineNumber":1,"ItemNumber":"TS-RED-M",
	   "InventoryLotId":"L-1","OrderedSalesQuantity":2,
	   "SalesOrderLineStatus":"Delivered"},
	  {"SalesOrderNumber":"001357","CustomersLineNumber":2,"ItemNumber":"MUG",
	   "InventoryLotId":"L-2","OrderedSalesQuantity":"1x",
	   "SalesOrderLineStatus":"Invoiced"}]}
stdout
	{"type":"Rejection","kind":"fulfillment","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: fo: *quantity: required, but ecx.lines.1.quantity is absent*
exit 1
