# One of two deliveries has left, so the order is not complete.
# SAP calls it delivered in full.
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
	    "ReferenceSDDocumentItem":"000010"},
	   {"DeliveryDocument":"80000002","DeliveryDocumentItem":"10",
	    "Material":"TS-RED-M","ActualDeliveryQuantity":"1.000",
	    "DeliveryQuantityUnit":"PC","ReferenceSDDocument":"0000000123",
	    "ReferenceSDDocumentItem":"000010"}]}}
> GET /sap/opu/odata/sap/API_OUTBOUND_DELIVERY_SRV;v=0002/A_OutbDeliveryHeader
	?$filter=(DeliveryDocument eq '0080000001' or DeliveryDocument eq '0080000002')
	&$expand=to_DeliveryDocumentPartner&$orderby=DeliveryDocument
	&$top=500&$format=json
< 200
	{"d":{"results":[
	   {"DeliveryDocument":"80000001","OverallGoodsMovementStatus":"C",
	    "ActualGoodsMovementDate":"/Date(1763596800000)/",
	    "BillOfLading":"3SABC1",
	    "to_DeliveryDocumentPartner":{"results":[
	      {"PartnerFunction":"SH","Customer":"17100001","Supplier":""},
	      {"PartnerFunction":"SP","Customer":"","Supplier":"DHL"}]}},
	   {"DeliveryDocument":"80000002","OverallGoodsMovementStatus":"A",
	    "ActualGoodsMovementDate":null,"BillOfLading":"3SABC1",
	    "to_DeliveryDocumentPartner":{"results":[
	      {"PartnerFunction":"SH","Customer":"17100001","Supplier":""},
	      {"PartnerFunction":"SP","Customer":"","Supplier":"DHL"}]}}]}}
stdout
	{"type":"Fulfillment","identifier":"80000001",
	 "itemShipped":[
	  {"orderItemNumber":"1","sku":"TS-RED-M","deliveredQuantity":"1"}],
	 "complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
