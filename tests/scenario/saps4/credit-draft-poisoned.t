# A refund that is refused does not stop the others.
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
$ jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-R1"
	| .orderNumber = $n | .orderId = $n | .id = "refund-" + $n' {{dir}}/credit.json \
	| ecx-push-erp s4
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')&*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')&*
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000041')?*
< 200
	{"d":{"SalesOrder":"1000041","TransactionCurrency":"EUR","OverallDeliveryStatus":"C",
	 "SoldToParty":"17100001","to_Item":{"results":[
	 {"SalesOrder":"1000041","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1"}]}}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000041')&*
< 200
	{"d":{"results":[{"BillingDocument":"90000121","BillingDocumentItem":"10",
	  "SalesDocument":"1000041","SalesDocumentItem":"10","BillingQuantity":"2","NetAmount":"43.00",
	  "to_BillingDocument":{"BillingDocument":"90000121","SDDocumentCategory":"M","AccountingDocument":"1"}}]}}
> GET {{memos}}/A_CreditMemoRequestItem?*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem?*
< 200  {"d":{"results":[]}}
> HEAD {{memos}}/
< 200
<: X-CSRF-Token: token-1
> POST {{memos}}/A_CreditMemoRequest
	{"PurchaseOrderByCustomer":"NL-1001-R1","*":"*"}
< 201
	{"d":{"CreditMemoRequest":"60000001","PurchaseOrderByCustomer":"NL-1001-R1","TotalNetAmount":"25.00"}}
stdout {"type":"Receipt","ref":"NL-1001","id":"60000001","*":"*"}
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1002-R1')&*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1002-R1')&*
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200
	{"d":{"SalesOrder":"1000042","TransactionCurrency":"EUR","OverallDeliveryStatus":"C",
	 "SoldToParty":"17100001","to_Item":{"results":[
	 {"SalesOrder":"1000042","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1"}]}}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000042')&*
< 200
	{"d":{"results":[{"BillingDocument":"90000122","BillingDocumentItem":"10",
	  "SalesDocument":"1000042","SalesDocumentItem":"10","BillingQuantity":"2","NetAmount":"43.00",
	  "to_BillingDocument":{"BillingDocument":"90000122","SDDocumentCategory":"M","AccountingDocument":"1"}}]}}
> GET {{memos}}/A_CreditMemoRequestItem?*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem?*
< 200  {"d":{"results":[]}}
> POST {{memos}}/A_CreditMemoRequest
	{"PurchaseOrderByCustomer":"NL-1002-R1","*":"*"}
< 400  {"error":{"code":"V1/331","message":{"value":"Item 10 of 90000122 cannot be copied"}}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1003-R1')&*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1003-R1')&*
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000043')?*
< 200
	{"d":{"SalesOrder":"1000043","TransactionCurrency":"EUR","OverallDeliveryStatus":"C",
	 "SoldToParty":"17100001","to_Item":{"results":[
	 {"SalesOrder":"1000043","SalesOrderItem":"10","UnderlyingPurchaseOrderItem":"1"}]}}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000043')&*
< 200
	{"d":{"results":[{"BillingDocument":"90000123","BillingDocumentItem":"10",
	  "SalesDocument":"1000043","SalesDocumentItem":"10","BillingQuantity":"2","NetAmount":"43.00",
	  "to_BillingDocument":{"BillingDocument":"90000123","SDDocumentCategory":"M","AccountingDocument":"1"}}]}}
> GET {{memos}}/A_CreditMemoRequestItem?*
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem?*
< 200  {"d":{"results":[]}}
> POST {{memos}}/A_CreditMemoRequest
	{"PurchaseOrderByCustomer":"NL-1003-R1","*":"*"}
< 201
	{"d":{"CreditMemoRequest":"60000003","PurchaseOrderByCustomer":"NL-1003-R1","TotalNetAmount":"25.00"}}
stdout {"type":"Receipt","ref":"NL-1003","id":"60000003","*":"*"}
stderr *NL-1002-R1*not done by ecx-push-erp: *cannot be copied (HTTP 400)
exit 1
