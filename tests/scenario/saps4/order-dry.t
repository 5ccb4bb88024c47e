# A dry run shows the request and sends nothing that changes data.
$ ecx-push-erp -n s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  {"d":{"results":[]}}
stdout
	{"connection":"s4","method":"POST",
	 "target":"/API_SALES_ORDER_SRV/A_SalesOrder",
	 "body":{"PurchaseOrderByCustomer":"NL-1001","*":"*"}}
