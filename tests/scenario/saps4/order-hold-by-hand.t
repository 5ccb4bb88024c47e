# A person has taken the block off, or put another one on: that is left as it is.
# The order has its receipt, and the mail names the total. The answers are from
# the contract.
conf total_differs = hold
conf hold_block = ZE
conf [notify] to = sales@example.org
conf [notify] from = ecx@example.org
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200
	{"d":{"results":[{"SalesOrder":"1000042",
	  "PurchaseOrderByCustomer":"NL-1001","TotalNetAmount":"35.11",
	  "TransactionCurrency":"EUR","DeliveryBlockReason":""}]}}
stdout {"type":"Receipt","note":"total there is 35.11, expected 35.07","*":"*"}
stderr *total there is 35.11, expected 35.07
$ ecx-push-erp s4
stdin @order-2.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200
	{"d":{"results":[{"SalesOrder":"1000043",
	  "PurchaseOrderByCustomer":"NL-1002","TotalNetAmount":"35.07",
	  "TransactionCurrency":"EUR","DeliveryBlockReason":"01"}]}}
stdout {"type":"Receipt","note":"delivery block 01","*":"*"}
stderr *delivery block 01
$ ecx-notify orders -n </dev/null | grep -c 'existed before; total there is 35.11'
stdout 1
