# synthetic: An error inside an answer with status 200 is a failure.
# What was read before it is no complete list; an order that could not be looked
# for is not created; nothing is filed.
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[{"Material":"MUG","Plant":"1710","MaterialBaseUnit":"PC",
	   "MatlWrhsStkQtyInMatlBaseUnit":"3"}]},
	 "error":{"code":"SY/530","message":{"lang":"en","value":"Time limit exceeded"}}}
stderr *Time limit exceeded (HTTP 200)
exit 75
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  {"error":{"code":"SY/530","message":{"lang":"en","value":"Time limit exceeded"}}}
stderr *Time limit exceeded (HTTP 200); deferred until *
exit 75
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  {}
stderr *
exit 75
$ ecx-ledger quarantine
