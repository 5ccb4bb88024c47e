# An answer about another order says nothing: no order is created.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"001357","CustomersOrderReference":"NL-1002",
	   "SalesOrderStatus":"Backorder","DeliveryModeCode":"DHL"}]}
stderr *asked for CustomersOrderReference 'NL-1001', got another*; deferred until *
exit 75
