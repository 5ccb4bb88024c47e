# An order that is not there any more is for a person.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')?*
< 404  {"error":{"code":"V1/302","message":{"value":"SD document 1000042 is not in the database"}}}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: the sales order 1000042 is not there any more
exit 1
