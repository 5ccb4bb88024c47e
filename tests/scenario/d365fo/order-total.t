# The receipt has the total there where totals are read, too.
conf order_fields = AreTotalsCalculated OrderTotalAmount
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}},AreTotalsCalculated,OrderTotalAmount
	&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Delivered","DeliveryModeCode":"DHL",
	   "AreTotalsCalculated":"Yes","OrderTotalAmount":54.4}]}
stdout
	{"type":"Receipt","id":"001357","existed":true,
	 "note":"total there is 54.4, expected 54.53","*":"*"}
stderr *total there is 54.4, expected 54.53
