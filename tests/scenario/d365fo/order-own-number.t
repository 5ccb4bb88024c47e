# The reference may be the order number, which is unique there.
# An order that was created meanwhile is found.
conf own_number = yes
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","SalesOrderNumber":"NL-1001",
	 "CustomersOrderReference":"NL-1001","*":"*"}
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"Cannot create a record in Sales orders \
	   (SalesTable). The record already exists..",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"Jz1\"","dataAreaId":"usmf",
	   "SalesOrderNumber":"NL-1001","CustomersOrderReference":"NL-1001",
	   "SalesOrderStatus":"Invoiced","DeliveryModeCode":"DHL"}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"NL-1001","existed":true,"*":"*"}
