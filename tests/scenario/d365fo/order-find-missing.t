# An order that is not there is created.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,"InventoryLotId":"L-1"}
> POST /data/SalesOrderLinesV3?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":2,"InventoryLotId":"L-2"}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","number":"001357","*":"*"}
