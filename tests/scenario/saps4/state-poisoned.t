# Of an order that is damaged nothing is said but that, and it has not vanished.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1 2 3
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2' \
	  or PurchaseOrderByCustomer eq 'NL-3')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"\u0000","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"103","PurchaseOrderByCustomer":"NL-3","OverallDeliveryStatus":"C",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_items}}?$filter=(ReferenceSDDocument eq '0000000103')&*
< 200
	{"d":{"results":[
	  {"DeliveryDocument":"0080000001","ReferenceSDDocument":"0000000103",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101' or SalesDocument eq '0000000102' \
	  or SalesDocument eq '0000000103')&*
< 200
	{"d":{"results":[]}}
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout {"type":"Rejection","kind":"state","ref":"NL-2","code":"unreadable","*":"*"}
stdout
	{"type":"OrderState","source":"s4","id":"103","ref":"NL-3","number":"103",
	 "orderId":"id-3","orderNumber":"3","state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: s4: state NL-2: *
exit 1
