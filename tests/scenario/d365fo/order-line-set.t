# A wrong name of the set of lines stops the run at the first order.
# Otherwise one order after the other would be begun.
conf line_set = SalesOrderLinesV9
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"@odata.context":"{{url}}/data/$metadata#x","value":[]}
> POST /data/SalesOrderHeadersV4?cross-company=true
	{"dataAreaId":"usmf","CustomersOrderReference":"NL-1001","*":"*"}
< 201  @order-created.json
> POST /data/SalesOrderLinesV9?cross-company=true  *
< 404  {"error":{"code":"","message":"No HTTP resource was found that matches the request URI."}}
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  @orders-open.json
> GET /data/SalesOrderLinesV9?*
< 404  {"error":{"code":"","message":"No HTTP resource was found that matches the request URI."}}
stderr *order 001357 is incomplete: *No HTTP resource was found*
exit 75
