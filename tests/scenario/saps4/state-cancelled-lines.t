# Of an order of which one item is rejected that line is named.
# The members are those of the metadata, the codes of the states are supposed.
# Without the service of invoices nothing is asked of it.
conf invoices = no
$ ordered s4 1
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"B","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""},{"SalesOrderItem":"20","UnderlyingPurchaseOrderItem":"2",
	    "SalesDocumentRjcnReason":"10"},{"SalesOrderItem":"30","UnderlyingPurchaseOrderItem":"",
	    "SalesDocumentRjcnReason":"10"}]}}]}}
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","orderItemNumber":["2"],"v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
