# A cancelled order is neither created again nor completed.
# A warning says so.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Canceled","DeliveryModeCode":"DHL"}]}
stdout {"type":"Receipt","id":"001357","existed":true,"note":"it is cancelled there","*":"*"}
stderr *it is cancelled there
