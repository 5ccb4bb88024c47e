# An order is found by its reference.
# The receipt says what blocks its delivery.
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	?$filter=(PurchaseOrderByCustomer eq 'NL-1001')
	&$select={{order_columns}}&$orderby=SalesOrder&$top=10&$format=json
< 200
	{"d":{"results":[
	   {"__metadata":{"type":"API_SALES_ORDER_SRV.A_SalesOrderType"},
	    "SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-1001",
	    "TotalNetAmount":"35.07","TransactionCurrency":"EUR",
	    "TotalBlockStatus":"","TotalCreditCheckStatus":"A",
	    "SalesDocApprovalStatus":"","HeaderBillingBlockReason":"",
	    "DeliveryBlockReason":"01","OverallSDDocumentRejectionSts":"A"}]}}
stdout {"type":"Receipt","id":"1000042","existed":true,"note":"delivery block 01","*":"*"}
stderr ecx-push-erp: s4: order NL-1001: delivery block 01
