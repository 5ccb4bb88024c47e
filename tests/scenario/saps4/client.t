# The client and the language go with every request.
conf client = 100
conf language = nl
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select=SalesOrder,PurchaseOrderByCustomer,TotalNetAmount,TransactionCurrency,TotalBlockStatus,TotalCreditCheckStatus,SalesDocApprovalStatus,HeaderBillingBlockReason,DeliveryBlockReason,OverallSDDocumentRejectionSts
	&$orderby=SalesOrder&$top=10&$format=json
>: sap-client: 100
>: Accept-Language: nl
< 200  {"d":{"results":[{"__metadata":{"type":"API_SALES_ORDER_SRV.A_SalesOrderType"},"SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-1001","TotalNetAmount":"35.07","TransactionCurrency":"EUR","TotalBlockStatus":"","TotalCreditCheckStatus":"A","SalesDocApprovalStatus":"","HeaderBillingBlockReason":"","DeliveryBlockReason":"","OverallSDDocumentRejectionSts":"A"}]}}
stdout {"type":"Receipt","id":"1000042","*":"*"}
