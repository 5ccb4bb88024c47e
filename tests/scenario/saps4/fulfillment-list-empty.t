# An order that has not left yet has no shipment.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[{"SalesOrder":"123","PurchaseOrderByCustomer":"NL-1001"}]}}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select=SalesOrder,PurchaseOrderByCustomer,OverallDeliveryStatus,\
	 to_Item/SalesOrderItem,to_Item/UnderlyingPurchaseOrderItem
	&$expand=to_Item&$orderby=SalesOrder&$top=500&$format=json
< 200  @orders-not-delivered.json
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem
	?$filter=(ReferenceSDDocument eq '0000000123')
	&$orderby=DeliveryDocument,DeliveryDocumentItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Checkpoint","*":"*"}
