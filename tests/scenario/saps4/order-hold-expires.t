# An order that is still held after master_data_max is known, with a note.
# No run looks for it again. The answers are from the contract.
conf total_differs = hold
conf hold_block = ZE
conf master_data_max = 1h
>* HEAD /sap/opu/odata/sap/API_SALES_ORDER_SRV/
< 200
<: X-CSRF-Token: token-1
>* PATCH /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder('1000043')
	{"DeliveryBlockReason":""}
< 204
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"PurchaseOrderByCustomer":"NL-1001","DeliveryBlockReason":"ZE","*":"*"}
< 201
	{"d":{"SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-1001",
	  "TotalNetAmount":"99.00","DeliveryBlockReason":"ZE"}}
stderr *held by 'ZE'*
exit 75
ECX_NOW=2026-11-20T13:00:00Z
$ ecx-push-erp s4
stdin @order-2.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
> POST /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder
	{"PurchaseOrderByCustomer":"NL-1002","DeliveryBlockReason":"ZE","*":"*"}
< 201
	{"d":{"SalesOrder":"1000043","PurchaseOrderByCustomer":"NL-1002",
	  "TotalNetAmount":"35.07","DeliveryBlockReason":"ZE"}}
stdout {"type":"Receipt","id":"1000043","*":"*"}
ECX_NOW=2026-11-20T15:00:00Z
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200
	{"d":{"results":[{"SalesOrder":"1000042",
	  "PurchaseOrderByCustomer":"NL-1001","TotalNetAmount":"99.00",
	  "DeliveryBlockReason":"ZE"}]}}
stdout {"type":"Receipt","id":"1000042","note":"*held by 'ZE'*","*":"*"}
stderr *held by 'ZE'*
$ ecx-push-erp s4
stdin @order.json
stdout {"type":"Receipt","id":"1000042","repeated":true,"*":"*"}
$ ecx-ledger deferred; ecx-ledger intents; ecx-ledger quarantine
