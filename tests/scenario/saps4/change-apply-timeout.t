# A lost answer is asked for again: the values are absolute.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='10')
	{"RequestedQuantity":"1","RequestedQuantityUnit":"PC"}
< drop
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='10')
	{"RequestedQuantity":"1","RequestedQuantityUnit":"PC"}
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(SalesOrder='1000042',SalesOrderItem='10',\
	 PricingProcedureStep='10',PricingProcedureCounter='1')
	{"ConditionRateValue":"20","ConditionQuantity":"1"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-one-shirt.json
stdout {"type":"Receipt","ref":"NL-1001","id":"1000042","*":"*"}
