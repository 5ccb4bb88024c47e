# An order that cannot be read is tried again: what is damaged may be compared.
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
< 200  {"d":{"SalesOrder":"1000042","PurchaseOrderByShipToParty":"\ud83d"}}
stderr *the sales order 1000042 cannot be read: *
exit 75
