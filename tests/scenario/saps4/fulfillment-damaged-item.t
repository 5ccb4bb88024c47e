# A delivery with an item whose order number JSON forbids is refused.
# It is not sent without that item. The answer is supposed.
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
	   {"DeliveryDocument":"0080000001","DeliveryDocumentItem":"000010",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"0.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"},
	   {"DeliveryDocument":"0080000001","DeliveryDocumentItem":"900001",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010",
	    "HigherLvlItmOfBatSpltItm":"000010"},
	   {"DeliveryDocument":"0080000001","DeliveryDocumentItem":"900002",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"0",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"00\ud83d0123",
	    "ReferenceSDDocumentItem":"0000\ud83d0",
	    "HigherLvlItmOfBatSpltItm":"000010"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader
	?$filter=(DeliveryDocument eq '0080000001')
	&$expand=to_DeliveryDocumentPartner&$orderby=DeliveryDocument
	&$top=500&$format=json
< 200  @deliveries-found.json
stdout
	{"type":"Rejection","kind":"fulfillment","ref":"NL-1001",
	 "code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: s4: *not valid JSON: half of a surrogate pair at *; correct it in *
exit 1
