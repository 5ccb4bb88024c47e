# An order that SAP does not have any more is for a person, once.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1 2
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000102')&*
< 200
	{"d":{"results":[]}}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: s4: order NL-1, number '*', is not in SAP S/4HANA any more: cancel it in shop if it was cancelled; nothing is sent there
exit 1
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"102","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000102')&*
< 200
	{"d":{"results":[]}}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A",
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
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"s4","id":"102","ref":"NL-2","number":"102",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1' or PurchaseOrderByCustomer eq 'NL-2')&*
< 200
	{"d":{"results":[]}}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: s4: order NL-1, *
stderr ecx-state-pull: s4: order NL-2, *
exit 1
