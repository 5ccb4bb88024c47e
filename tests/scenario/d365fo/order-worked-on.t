# An open order to which somebody has added a line is left alone.
# A warning says so.
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
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"dataAreaId":"usmf","SalesOrderNumber":"001357","LineNumber":1,
	   "ItemNumber":"TS-BLUE-M","OrderedSalesQuantity":2}]}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"001357","existed":true,
	 "note":"its lines there differ from ours","*":"*"}
stderr *its lines there differ from ours
