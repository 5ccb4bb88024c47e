# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
$ ecx-stock-pull fo
> GET /data/WarehousesOnHandV2?*
< 200
	{"@odata.context":"{{url}}/data/$metadata#x",
	 "value":[
	  {"ItemNumber":"MUG","InventoryWarehouseId":"11",
	   "AvailableOnHandQuantity":5}],
	 "error":{"code":"","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {"error":{"code":"","message":"Time limit exceeded"}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp fo
stdin @order.json
> GET /data/SalesOrderHeadersV4?cross-company=true
	&$filter=(CustomersOrderReference eq 'NL-1001') and (dataAreaId eq 'usmf')
	&$select={{order_columns}}&$orderby=SalesOrderNumber
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
