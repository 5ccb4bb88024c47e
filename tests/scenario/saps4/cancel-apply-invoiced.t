# An order with an invoice is not cancelled: a person is told.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-invoiced.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: it has the invoice '90000123' there
exit 1
