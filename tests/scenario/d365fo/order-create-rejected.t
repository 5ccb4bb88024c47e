# An order that is rejected with a server error is quarantined.
# The error has the words of the application, and nothing was created.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001","*":"*"}
< 500
	{"error":{"code":"","message":"An error has occurred.",
	  "innererror":{"message":"Write failed for table row of type \
	   'SalesOrderHeaderV4Entity'. Infolog: Warning: The value 'WEB-001' \
	   in field 'Customer account' is not found in the related table \
	   'Customers'.",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
stderr *order NL-1001: *The value 'WEB-001' in field 'Customer account' is not found*(HTTP 500); deferred until *
exit 75
