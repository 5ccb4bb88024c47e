# Items come in pages that the server cuts.
# A page may count rows: the items are read until they are the same twice.
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
< 200  @orders-delivered.json
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem
	?$filter=(ReferenceSDDocument eq '0000000123')
	&$orderby=DeliveryDocument,DeliveryDocumentItem&$top=500&$format=json
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"10",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"}],
	  "__next":"A_OutbDeliveryItem?$skiptoken=1"}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem?$skiptoken=1
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"20",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem
	?$filter=(ReferenceSDDocument eq '0000000123')
	&$orderby=DeliveryDocument,DeliveryDocumentItem&$top=500&$format=json
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"10",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"}],
	  "__next":"A_OutbDeliveryItem?$skiptoken=1"}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryItem?$skiptoken=1
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","DeliveryDocumentItem":"20",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader
	?$filter=(DeliveryDocument eq '0080000001')
	&$expand=to_DeliveryDocumentPartner&$orderby=DeliveryDocument
	&$top=500&$format=json
< 200  @deliveries-found.json
stdout
	{"type":"Fulfillment","identifier":"80000001",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"2"}],
	 "complete":true,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
