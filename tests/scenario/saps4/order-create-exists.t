# An order that somebody else created is found, and none is created.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  @orders-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","existed":true,"*":"*"}
