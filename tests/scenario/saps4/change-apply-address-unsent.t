# A delivery address that is not sent to SAP is for a person when it changes.
# The members are those of the metadata, the codes of the states are supposed.
conf ship_to = none
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderDelivery.deliveryAddress.streetAddress = "Dam 2"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: delivery address: it is not sent to SAP, by ship_to = none
exit 1
