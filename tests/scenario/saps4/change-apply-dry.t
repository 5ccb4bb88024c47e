# A dry run shows the requests of a change and sends none.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp -n s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stdout
	{"connection":"s4","method":"PATCH","body":{"RequestedQuantity":"1","RequestedQuantityUnit":"PC"},"*":"*"}
stdout {"connection":"s4","method":"PATCH","body":{"ConditionRateValue":"20","ConditionQuantity":"1"},"*":"*"}
