# An order is cancelled when all its items are rejected and none was delivered.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1 2 3 4
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2' \
	  or PurchaseOrderByCustomer eq 'NL-3' or PurchaseOrderByCustomer eq 'NL-4')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"",
	   "OverallSDDocumentRejectionSts":"C","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":"10"},{"SalesOrderItem":"20","UnderlyingPurchaseOrderItem":"2",
	    "SalesDocumentRjcnReason":"10"}]}},
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"C",
	   "OverallSDDocumentRejectionSts":"C","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":"10"},{"SalesOrderItem":"20","UnderlyingPurchaseOrderItem":"2",
	    "SalesDocumentRjcnReason":"10"}]}},
	  {"SalesOrder":"103","PurchaseOrderByCustomer":"NL-3","OverallDeliveryStatus":"B",
	   "OverallSDDocumentRejectionSts":"C","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":"10"},{"SalesOrderItem":"20","UnderlyingPurchaseOrderItem":"2",
	    "SalesDocumentRjcnReason":"10"}]}},
	  {"SalesOrder":"104","PurchaseOrderByCustomer":"NL-4","OverallDeliveryStatus":"B",
	   "OverallSDDocumentRejectionSts":"C","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":"10"},{"SalesOrderItem":"20","UnderlyingPurchaseOrderItem":"2",
	    "SalesDocumentRjcnReason":"10"}]}}]}}
> GET {{state_items}}?$filter=(ReferenceSDDocument eq '0000000101' or ReferenceSDDocument eq '0000000102' \
	  or ReferenceSDDocument eq '0000000103' or ReferenceSDDocument eq '0000000104')&*
< 200
	{"d":{"results":[
	  {"DeliveryDocument":"0080000001","ReferenceSDDocument":"0000000102",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"},
	  {"DeliveryDocument":"0080000002","ReferenceSDDocument":"0000000103",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"},
	  {"DeliveryDocument":"0080000003","ReferenceSDDocument":"0000000103",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"A"},
	  {"DeliveryDocument":"0080000004","ReferenceSDDocument":"0000000104",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"A"}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101' or SalesDocument eq '0000000102' \
	  or SalesDocument eq '0000000103' or SalesDocument eq '0000000104')&*
< 200
	{"d":{"results":[]}}
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderCancelled","orderItemNumber":["1","2"],"v":1}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderDelivered","orderItemNumber":["1","2"],"v":1}
stdout
	{"type":"OrderState","source":"s4","id":"103","ref":"NL-3","number":"103",
	 "orderId":"id-3","orderNumber":"3","state":"OrderInTransit","orderItemNumber":["1","2"],"v":1}
stdout
	{"type":"OrderState","source":"s4","id":"104","ref":"NL-4","number":"104",
	 "orderId":"id-4","orderNumber":"4","state":"OrderProcessing","orderItemNumber":["1","2"],"v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
