# An order that is refused because somebody else is at work is tried again.
# The words are supposed.
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
	  "innererror":{"message":"An update conflict occurred due to another user process changing one or more fields in the record.",
	   "type":"Microsoft.Dynamics.Platform.Integration.Services.OData.AxODataWriteException",
	   "stacktrace":"   at Somewhere"}}}
stderr *An update conflict occurred*
exit 75
$ ecx-ledger quarantine
