# Each line is a shipment of its own, by its inventory lot.
# The second follows when it has left.
conf shipments = line
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
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  @lines-one-delivered.json
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"L-1","provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}
< 200  @orders-delivered.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,\
	 InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  @lines-delivered.json
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"L-1","provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","orderId":"1",
	 "orderNumber":"1001","identifier":"L-2","provider":"DHL",
	 "itemShipped":[
	  {"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
