# Each way in which an order can stand is read.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1 2 3 4 5 6 7
$ ecx-state-pull s4
> GET {{state_orders}}
	?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2' \
	  or PurchaseOrderByCustomer eq 'NL-3' or PurchaseOrderByCustomer eq 'NL-4' \
	  or PurchaseOrderByCustomer eq 'NL-5' or PurchaseOrderByCustomer eq 'NL-6' \
	  or PurchaseOrderByCustomer eq 'NL-7')
	&$select={{state_columns}}
	&$expand=to_Item&$orderby=SalesOrder&$top=500&$format=json
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"01","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"103","PurchaseOrderByCustomer":"NL-3","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"B",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"104","PurchaseOrderByCustomer":"NL-4","OverallDeliveryStatus":"B",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"105","PurchaseOrderByCustomer":"NL-5","OverallDeliveryStatus":"C",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"106","PurchaseOrderByCustomer":"NL-6","OverallDeliveryStatus":"",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"107","PurchaseOrderByCustomer":"NL-7","OverallDeliveryStatus":"C",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_items}}?$filter=(ReferenceSDDocument eq '0000000104' or ReferenceSDDocument eq '0000000105' \
	  or ReferenceSDDocument eq '0000000107')
	&$orderby=DeliveryDocument,DeliveryDocumentItem&$top=500&$format=json
< 200
	{"d":{"results":[
	  {"DeliveryDocument":"0080000001","ReferenceSDDocument":"0000000104",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"},
	  {"DeliveryDocument":"0080000002","ReferenceSDDocument":"0000000105",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"},
	  {"DeliveryDocument":"0080000003","ReferenceSDDocument":"0000000107",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"A"},
	  {"DeliveryDocument":"0080000003","ReferenceSDDocument":"0000000107",
	   "ActualDeliveryQuantity":"0.000","GoodsMovementStatus":"A"}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101' or SalesDocument eq '0000000102' \
	  or SalesDocument eq '0000000103' or SalesDocument eq '0000000104' \
	  or SalesDocument eq '0000000105' or SalesDocument eq '0000000106' \
	  or SalesDocument eq '0000000107')
	&$expand=to_BillingDocument&$orderby=BillingDocument,BillingDocumentItem
	&$top=500&$format=json
< 200
	{"d":{"results":[]}}
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"103","ref":"NL-3","number":"103",
	 "orderId":"id-3","orderNumber":"3","state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"104","ref":"NL-4","number":"104",
	 "orderId":"id-4","orderNumber":"4","state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"105","ref":"NL-5","number":"105",
	 "orderId":"id-5","orderNumber":"5","state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"106","ref":"NL-6","number":"106",
	 "orderId":"id-6","orderNumber":"6","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"107","ref":"NL-7","number":"107",
	 "orderId":"id-7","orderNumber":"7","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
