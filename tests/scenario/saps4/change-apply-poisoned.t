# A change that is refused does not stop the others.
# The members are those of the metadata, the codes of the states are supposed.
$ jq -c '("1001", "1002", "1003") as $n
	| .id = $n | .orderNumber = $n | .ref = "NL-" + $n' {{dir}}/two-lines.json \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder?$filter=(PurchaseOrderByCustomer eq 'NL-1001')&*
< 200  {"d":{"results":[{"SalesOrder":"1000041","PurchaseOrderByCustomer":"NL-1001","TotalNetAmount":"53.00"}]}}
stdout {"type":"Receipt","*":"*"}
> GET {{sales}}/A_SalesOrder?$filter=(PurchaseOrderByCustomer eq 'NL-1002')&*
< 200  {"d":{"results":[{"SalesOrder":"1000042","PurchaseOrderByCustomer":"NL-1002","TotalNetAmount":"53.00"}]}}
stdout {"type":"Receipt","*":"*"}
> GET {{sales}}/A_SalesOrder?$filter=(PurchaseOrderByCustomer eq 'NL-1003')&*
< 200  {"d":{"results":[{"SalesOrder":"1000043","PurchaseOrderByCustomer":"NL-1003","TotalNetAmount":"53.00"}]}}
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1" | .lineExtensionAmount = "20.00"
	| .taxSubtotal[0].taxAmount = "4.20")' \
	| jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-E1"
	| .orderNumber = $n | .orderId = $n | .id = $n + "-E1"
	| .ref as $ref | .order |= (.ref = $ref | .id = $n | .orderNumber = $n)' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000041')?*
< 200
	{"d":{"SalesOrder":"1000041","TransactionCurrency":"EUR","TotalNetAmount":"53.00","to_Item":{"results":[
	 {"SalesOrder":"1000041","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1","RequestedQuantity":"2",
	  "Material":"TS-RED-M","to_PricingElement":{"results":[{"SalesOrder":"1000041","SalesOrderItem":"10",
	   "PricingProcedureStep":"10","PricingProcedureCounter":"1","ConditionType":"PMP0","ConditionRateValue":"40",
	   "ConditionQuantity":"2","ConditionCurrency":"EUR"}]}}]}}}
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000041',SalesOrderItem='10')
	{"RequestedQuantity":"1"}
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(SalesOrder='1000041',SalesOrderItem='10',\
	 PricingProcedureStep='10',PricingProcedureCounter='1')
	{"ConditionRateValue":"20","ConditionQuantity":"1"}
< 204
> GET {{sales}}/A_SalesOrder('1000041')?*
< 200
	{"d":{"SalesOrder":"1000041","TransactionCurrency":"EUR","TotalNetAmount":"33.00","to_Item":{"results":[
	 {"SalesOrder":"1000041","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1","RequestedQuantity":"1",
	  "Material":"TS-RED-M","to_PricingElement":{"results":[{"SalesOrder":"1000041","SalesOrderItem":"10",
	   "PricingProcedureStep":"10","PricingProcedureCounter":"1","ConditionType":"PMP0","ConditionRateValue":"20",
	   "ConditionQuantity":"1","ConditionCurrency":"EUR"}]}}]}}}
stdout {"type":"Receipt","ref":"NL-1001","*":"*"}
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200
	{"d":{"SalesOrder":"1000042","TransactionCurrency":"EUR","TotalNetAmount":"53.00","to_Item":{"results":[
	 {"SalesOrder":"1000042","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1","RequestedQuantity":"2",
	  "Material":"TS-RED-M","to_PricingElement":{"results":[{"SalesOrder":"1000042","SalesOrderItem":"10",
	   "PricingProcedureStep":"10","PricingProcedureCounter":"1","ConditionType":"PMP0","ConditionRateValue":"40",
	   "ConditionQuantity":"2","ConditionCurrency":"EUR"}]}}]}}}
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='10')
	{"RequestedQuantity":"1"}
< 400  {"error":{"code":"V1/555","message":{"value":"Item 10 (TS-RED-M) of 1000042 has a configuration"}}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET {{sales}}/A_SalesOrder('1000043')?*
< 200
	{"d":{"SalesOrder":"1000043","TransactionCurrency":"EUR","TotalNetAmount":"53.00","to_Item":{"results":[
	 {"SalesOrder":"1000043","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1","RequestedQuantity":"2",
	  "Material":"TS-RED-M","to_PricingElement":{"results":[{"SalesOrder":"1000043","SalesOrderItem":"10",
	   "PricingProcedureStep":"10","PricingProcedureCounter":"1","ConditionType":"PMP0","ConditionRateValue":"40",
	   "ConditionQuantity":"2","ConditionCurrency":"EUR"}]}}]}}}
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000043',SalesOrderItem='10')
	{"RequestedQuantity":"1"}
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(SalesOrder='1000043',SalesOrderItem='10',\
	 PricingProcedureStep='10',PricingProcedureCounter='1')
	{"ConditionRateValue":"20","ConditionQuantity":"1"}
< 204
> GET {{sales}}/A_SalesOrder('1000043')?*
< 200
	{"d":{"SalesOrder":"1000043","TransactionCurrency":"EUR","TotalNetAmount":"33.00","to_Item":{"results":[
	 {"SalesOrder":"1000043","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1","RequestedQuantity":"1",
	  "Material":"TS-RED-M","to_PricingElement":{"results":[{"SalesOrder":"1000043","SalesOrderItem":"10",
	   "PricingProcedureStep":"10","PricingProcedureCounter":"1","ConditionType":"PMP0","ConditionRateValue":"20",
	   "ConditionQuantity":"1","ConditionCurrency":"EUR"}]}}]}}}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
stderr *NL-1002-E1*not done by ecx-push-erp: *has a configuration (HTTP 400)
exit 1
