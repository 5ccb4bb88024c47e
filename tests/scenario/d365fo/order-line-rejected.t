# A rejected line quarantines the order and says what is there.
# Once the item exists, replaying the order completes it.
# It is deferred: the item may be added there.
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
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"Write failed for table row of type \
	   'SalesOrderLineV3Entity'. Infolog: Warning: Item number MUG does \
	   not exist.",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200  @first-line-found.json
stderr *order 001357 is incomplete: *Item number MUG does not exist.*(HTTP 500); deferred until *
exit 75
$ ecx-ledger replay | ecx-push-erp fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200  @first-line-found.json
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
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
stdout {"type":"Receipt","ref":"NL-1001","id":"001357","*":"*"}
stderr *completed
