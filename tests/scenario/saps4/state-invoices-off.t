# A service of invoices that is not switched on is named, with the key.
# The members are those of the metadata, the codes of the states are supposed.
$ ordered s4 1
$ ecx-state-pull s4
> GET {{state_orders}}?$filter=(PurchaseOrderByCustomer eq 'NL-1')&*
< 200
	{"d":{"results":[
	  {"SalesOrder":"101","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A",
	   "OverallSDDocumentRejectionSts":"A","DeliveryBlockReason":"","TotalCreditCheckStatus":"",
	   "to_Item":{"results":[{"SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1",
	    "SalesDocumentRjcnReason":""}]}}]}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0000000101')&*
< 403
	{"error":{"code":"/IWFND/MED/170","message":{"lang":"en",
	 "value":"No service found for namespace , name API_BILLING_DOCUMENT_SRV, version 0001"}}}
stderr ecx-state-pull: s4: *switch API_BILLING_DOCUMENT_SRV on, or set invoices = no
exit 78
