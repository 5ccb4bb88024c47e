# A server that sends no CSRF token needs none.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200  {"d":{"results":[]}}
> HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
< 200
> HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV
< 200
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"PurchaseOrderByCustomer":"NL-1001","*":"*"}
>: X-CSRF-Token:
< 201  @order-created.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","number":"1000042","*":"*"}
