# The material for freight is delivered with the goods: it is no line of the store.
# From the contract; that a delivery has it is supposed.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[{"SalesOrder":"123","PurchaseOrderByCustomer":"NL-1001"}]}}
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check s4
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  @orders-delivered.json
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem?*
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"10",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"2.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"},
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"20",
	    "Material":"FREIGHT","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000020"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader?*
< 200  @deliveries-found.json
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"80000001",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
