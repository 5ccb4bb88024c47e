# A delivery status that is not known is said, and the other orders come.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1 2
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"X",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}},
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101' or SalesDocument eq '0000000102')&*
< 200
	{"d":{"results":[]}}
stdout {"type":"Rejection","kind":"state","ref":"NL-1","code":"unreadable","*":"*"}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: s4: state NL-1: delivery status 'X' of the order is not in the key 'delivery_states'
exit 1
