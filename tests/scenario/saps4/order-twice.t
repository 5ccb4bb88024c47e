# Two orders with the same reference are an error that names both.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  @orders-two-found.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *2 records have this reference (1000042, 1000043): resolve the duplicate in the system
exit 1
