# When the answer to a line was lost, only missing lines are created.
# The next run does so, and creates no line twice.
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
< drop
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stderr *order NL-1001: *order 001357 is incomplete: *
exit 75
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV3?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,LineNumber,ItemNumber,OrderedSalesQuantity
	&$orderby=LineNumber
< 200  @lines-found.json
> GET /data/SalesOrderHeaderChargesV2?cross-company=true
	&$filter=(SalesOrderNumber eq '001357') and (dataAreaId eq 'usmf')
	&$select=SalesOrderNumber,ChargeLineNumber,SalesChargeCode,FixedChargeAmount
	&$orderby=ChargeLineNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":1}
> POST /data/SalesOrderHeaderChargesV2?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2,
	 "*":"*"}
< 201  {"dataAreaId":"usmf","SalesOrderNumber":"001357","ChargeLineNumber":2}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"001357",
	 "note":"it was incomplete and has been completed","*":"*"}
stderr *completed
