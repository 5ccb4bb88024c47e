# Beside a line that has shipped another one is changed.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[1] |= (.orderQuantity = "3"
	| .lineExtensionAmount = "30.00" | .taxSubtotal[0].taxAmount = "6.30")' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-partly-shipped.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='20')
	{"RequestedQuantity":"3","RequestedQuantityUnit":"PC"}
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(SalesOrder='1000042',SalesOrderItem='20',\
	 PricingProcedureStep='10',PricingProcedureCounter='1')
	{"ConditionRateValue":"30","ConditionQuantity":"3"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200  {"d":{"SalesOrder":"1000042","TotalNetAmount":"73.00"}}
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","*":"*"}
