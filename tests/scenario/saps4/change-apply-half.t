# A refusal behind the first request says how far it has come.
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
< 204
> PATCH {{sales}}/A_SalesOrderItemPrElement(*  *
< 400  {"error":{"code":"V1/331","message":{"value":"Condition PMP0 of item 10 (TS-RED-M) cannot be changed"}}}
stdout {"type":"Rejection","*":"*"}
stderr *not done by ecx-push-erp: 1 of 2 changes were made, then: *cannot be changed (HTTP 400)
exit 1
