# Each line as a shipment of its own, by its lot: the second follows when it has
# left.
conf shipments = line
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,CustomersOrderReference,SalesOrderStatus,DeliveryModeCode
	&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[{"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf","SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001","SalesOrderStatus":"Invoiced","DeliveryModeCode":"DHL"}]}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,CustomersOrderReference,SalesOrderStatus,DeliveryModeCode
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[{"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf","SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001","SalesOrderStatus":"Backorder","DeliveryModeCode":"DHL"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[{"SalesOrderNumber":"001357","CustomersLineNumber":1,"ItemNumber":"TS-RED-M","InventoryLotId":"L-1","OrderedSalesQuantity":2,"SalesOrderLineStatus":"Delivered"},{"SalesOrderNumber":"001357","CustomersLineNumber":2,"ItemNumber":"MUG","InventoryLotId":"L-2","OrderedSalesQuantity":1,"SalesOrderLineStatus":"Backorder"}]}
stdout {"type":"Fulfillment","ref":"NL-1001","orderId":"1","orderNumber":"1001","identifier":"L-1","provider":"DHL","itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ ecx-fulfill-check fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,CustomersOrderReference,SalesOrderStatus,DeliveryModeCode
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[{"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf","SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001","SalesOrderStatus":"Delivered","DeliveryModeCode":"DHL"}]}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=ItemNumber,CustomersLineNumber,SalesOrderNumber,InventoryLotId,OrderedSalesQuantity,SalesOrderLineStatus
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[{"SalesOrderNumber":"001357","CustomersLineNumber":1,"ItemNumber":"TS-RED-M","InventoryLotId":"L-1","OrderedSalesQuantity":2,"SalesOrderLineStatus":"Delivered"},{"SalesOrderNumber":"001357","CustomersLineNumber":2,"ItemNumber":"MUG","InventoryLotId":"L-2","OrderedSalesQuantity":1,"SalesOrderLineStatus":"Invoiced"}]}
stdout {"type":"Fulfillment","ref":"NL-1001","orderId":"1","orderNumber":"1001","identifier":"L-1","provider":"DHL","itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],"complete":false,"*":"*"}
stdout {"type":"Fulfillment","ref":"NL-1001","orderId":"1","orderNumber":"1001","identifier":"L-2","provider":"DHL","itemShipped":[{"orderItemNumber":"2","sku":"MUG","deliveredQuantity":"1"}],"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
