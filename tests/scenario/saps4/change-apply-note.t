# So is the text of the header: alone it is reported, beside a change the receipt says so.
# The members are those of the metadata, the codes of the states are supposed.
conf text_id = TX01
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.note = "Ring twice"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: the text of its header has changed, which is not changed by ecx
exit 1
$ became {{dir}}/two-lines.json E2 '.note = "Ring once" | .orderedItem[0] |= (.orderQuantity = "1"
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
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(SalesOrder='1000042',SalesOrderItem='10',\
	 PricingProcedureStep='10',PricingProcedureCounter='1')
	{"ConditionRateValue":"20","ConditionQuantity":"1"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-one-shirt.json
stdout {"type":"Receipt","ref":"NL-1001","note":"the text of its header is as it was","*":"*"}
stderr *the text of its header is as it was
