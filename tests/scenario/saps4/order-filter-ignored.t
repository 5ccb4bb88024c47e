# An answer about another order says nothing: no order is created.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200
	{"d":{"results":[
	   {"__metadata":{"type":"API_SALES_ORDER_SRV.A_SalesOrderType"},
	    "SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-77",
	    "TotalNetAmount":"35.07","TransactionCurrency":"EUR",
	    "TotalBlockStatus":"","TotalCreditCheckStatus":"A",
	    "SalesDocApprovalStatus":"","HeaderBillingBlockReason":"",
	    "DeliveryBlockReason":"","OverallSDDocumentRejectionSts":"A"}]}}
stderr *asked for PurchaseOrderByCustomer 'NL-1001', got another*; deferred until *
exit 75
