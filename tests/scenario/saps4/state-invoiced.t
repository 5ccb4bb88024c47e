# Of the invoices of an order those count that are posted and not cancelled.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"C",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_items}}?$filter=(ReferenceSDDocument eq '0000000101')&*
< 200
	{"d":{"results":[
	  {"DeliveryDocument":"0080000001","ReferenceSDDocument":"0000000101",
	   "ActualDeliveryQuantity":"1","GoodsMovementStatus":"C"}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101')&*
< 200
	{"d":{"results":[
	  {"SalesDocument":"101","BillingDocument":"90000001","to_BillingDocument":
	   {"BillingDocument":"90000001","SDDocumentCategory":"M","AccountingDocument":"590000001",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":""}},
	  {"SalesDocument":"101","BillingDocument":"90000001","to_BillingDocument":
	   {"BillingDocument":"90000001","SDDocumentCategory":"M","AccountingDocument":"590000001",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":""}},
	  {"SalesDocument":"101","BillingDocument":"90000002","to_BillingDocument":
	   {"BillingDocument":"90000002","SDDocumentCategory":"M","AccountingDocument":"",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":""}},
	  {"SalesDocument":"101","BillingDocument":"90000003","to_BillingDocument":
	   {"BillingDocument":"90000003","SDDocumentCategory":"M","AccountingDocument":"590000003",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":true,
	   "CancelledBillingDocument":""}},
	  {"SalesDocument":"101","BillingDocument":"90000004","to_BillingDocument":
	   {"BillingDocument":"90000004","SDDocumentCategory":"M","AccountingDocument":"590000004",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":"90000003"}},
	  {"SalesDocument":"101","BillingDocument":"90000005","to_BillingDocument":
	   {"BillingDocument":"90000005","SDDocumentCategory":"O","AccountingDocument":"590000005",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":""}},
	  {"SalesDocument":"101","BillingDocument":"90000006","to_BillingDocument":
	   {"BillingDocument":"90000006","SDDocumentCategory":"M","AccountingDocument":"590000006",
	   "BillingDocumentDate":"/Date(1763596800000)/","BillingDocumentIsCancelled":false,
	   "CancelledBillingDocument":""}}]}}
stdout
	{"type":"OrderState","source":"s4","id":"101","ref":"NL-1","number":"101",
	 "orderId":"id-1","orderNumber":"1","state":"OrderDelivered","invoice":[{"number":"90000001","date":"2025-11-20"},
	 {"number":"90000006","date":"2025-11-20"}],"v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
