# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
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
	   "Material":"TS-RED-M","ActualDeliveryQuantity":"1","DeliveryQuantityUnit":"PC",
	   "ReferenceSDDocument":"0000000123","ReferenceSDDocumentItem":"000010"},
	  {"DeliveryDocument":"0080000002","DeliveryDocumentItem":"000010",
	   "Material":"TS-RED-M","ActualDeliveryQuantity":"one","DeliveryQuantityUnit":"PC",
	   "ReferenceSDDocument":"0000000123","ReferenceSDDocumentItem":"000010"},
	  {"DeliveryDocument":"0080000003","DeliveryDocumentItem":"000010",
	   "Material":"TS-RED-M","ActualDeliveryQuantity":"1","DeliveryQuantityUnit":"PC",
	   "ReferenceSDDocument":"0000000123","ReferenceSDDocumentItem":"000010"},
	  {"DeliveryDocument":"0080000004","DeliveryDocumentItem":"000010",
	   "Material":"TS-RED-M","ActualDeliveryQuantity":"1","DeliveryQuantityUnit":"PC",
	   "ReferenceSDDocument":"0000000123","ReferenceSDDocumentItem":"000010"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader
	?$filter=(DeliveryDocument eq '0080000001' \
	 or DeliveryDocument eq '0080000002' \
	 or DeliveryDocument eq '0080000003' or DeliveryDocument eq '0080000004')
	&$expand=to_DeliveryDocumentPartner&$orderby=DeliveryDocument
	&$top=500&$format=json
< 200
	{"d":{"results":[
	  {"DeliveryDocument":"80000001","OverallGoodsMovementStatus":"C",
	   "ActualGoodsMovementDate":"/Date(1763596800000)/","BillOfLading":"3S1",
	   "to_DeliveryDocumentPartner":{"results":[]}},
	  {"DeliveryDocument":"80000002","OverallGoodsMovementStatus":"C",
	   "ActualGoodsMovementDate":"/Date(1763596800000)/","BillOfLading":"3S2",
	   "to_DeliveryDocumentPartner":{"results":[]}},
	  {"DeliveryDocument":"80000003","OverallGoodsMovementStatus":"C",
	   "ActualGoodsMovementDate":"/Date(1763596800000)/","BillOfLading":"3S\u0000",
	   "to_DeliveryDocumentPartner":{"results":[]}},
	  {"DeliveryDocument":"80000004","OverallGoodsMovementStatus":"C",
	   "ActualGoodsMovementDate":"/Date(1763596800000)/","BillOfLading":"3S4",
	   "to_DeliveryDocumentPartner":{"results":[]}}]}}
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Fulfillment",
	"ref":"NL-1001","identifier":"80000003","id":"80000003","*":"*"},"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"80000001",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"80000004",
	"itemShipped":[{"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: s4: fulfillment NL-1001/80000002: saps4-fulfillment.map:18: quantity: required, but ecx.lines.0.quantity is absent
stderr ecx-fulfill-check: s4: fulfillment NL-1001/80000003: not valid JSON: \u0000 at BillOfLading; *
exit 1
