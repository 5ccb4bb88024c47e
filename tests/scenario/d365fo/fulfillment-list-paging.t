# The lines of an order come in two pages.
# The link counts rows: the lines are read until they are the same twice.
conf page = 1
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
>: Prefer: odata.maxpagesize=1
< 200  @orders-delivered.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","CustomersLineNumber":1,
	   "ItemNumber":"TS-RED-M","InventoryLotId":"L-1",
	   "OrderedSalesQuantity":2,"SalesOrderLineStatus":"Delivered"}],
	 "@odata.nextLink":"{{url}}/data/SalesOrderLinesV3?cross-company=true&$skip=1&$top=1"}
> GET /data/SalesOrderLinesV3?cross-company=true&$skip=1&$top=1
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","CustomersLineNumber":2,
	   "ItemNumber":"MUG","InventoryLotId":"L-2","OrderedSalesQuantity":1,
	   "SalesOrderLineStatus":"Invoiced"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","CustomersLineNumber":1,
	   "ItemNumber":"TS-RED-M","InventoryLotId":"L-1",
	   "OrderedSalesQuantity":2,"SalesOrderLineStatus":"Delivered"}],
	 "@odata.nextLink":"{{url}}/data/SalesOrderLinesV3?cross-company=true&$skip=1&$top=1"}
> GET /data/SalesOrderLinesV3?cross-company=true&$skip=1&$top=1
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"SalesOrderNumber":"001357","CustomersLineNumber":2,
	   "ItemNumber":"MUG","InventoryLotId":"L-2","OrderedSalesQuantity":1,
	   "SalesOrderLineStatus":"Invoiced"}]}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"001357","provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"},
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
