# A release without addresses of orders leaves the address to a person.
# The members are those of the metadata, the codes of the states are supposed.
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
> GET {{sales}}/A_SalesOrderPartnerAddress(*?*
< 404  {"error":{"code":"005056A509B11EE1B9A8FEC11C21578E","message":{"value":"not found"}}}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: delivery address: the order has none there
exit 1
