# The client and the language go with every request.
conf client = 100
conf language = nl
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
>: sap-client: 100
>: Accept-Language: nl
< 200  @orders-found.json
stdout {"type":"Receipt","id":"1000042","*":"*"}
