# The order is not there any more.
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
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
stdout {"type":"Checkpoint","*":"*"}
