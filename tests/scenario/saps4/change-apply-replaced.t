# A line that is replaced is added before the other is rejected: the order is never cancelled.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 'del(.orderedItem[])
	| .orderedItem += [{orderItemNumber: "3", sku: "CAP", orderQuantity: "1", price: "15.00", lineExtensionAmount: "15.00", taxSubtotal: [{taxAmount: "3.15", percent: "21"}]}]
	| del(.allowanceCharge)' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderHeaderPrElement(*  *
< 204
> POST {{sales}}/A_SalesOrder('1000042')/to_Item
	{"UnderlyingPurchaseOrderItem":"3","Material":"CAP","RequestedQuantity":"1",
	"to_PricingElement":[{"ConditionType":"PMP0","ConditionRateValue":"15",
	"ConditionQuantity":"1","ConditionCurrency":"EUR"}]}
< 201  {"d":{"SalesOrder":"1000042","SalesOrderItem":"40"}}
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='10')
	{"SalesDocumentRjcnReason":"10"}
< 204
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='20')
	{"SalesDocumentRjcnReason":"10"}
< 204
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='30')
	{"SalesDocumentRjcnReason":"10"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200  {"d":{"SalesOrder":"1000042","TotalNetAmount":"15.00"}}
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","*":"*"}
