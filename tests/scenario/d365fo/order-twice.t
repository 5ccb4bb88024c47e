# Two orders with the same reference are an error.
# A cancelled one does not count.
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
	   "SalesOrderStatus":"Backorder","DeliveryModeCode":"DHL"},
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001358","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Backorder","DeliveryModeCode":"DHL"}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"rejected","*":"*"}
stderr *2 records have this reference (001357, 001358)*
exit 1
$ ecx-ledger replay | ecx-push-erp fo
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001357","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Canceled","DeliveryModeCode":"DHL"},
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001358","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Delivered","DeliveryModeCode":"DHL"}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"001358","existed":true,"*":"*"}
