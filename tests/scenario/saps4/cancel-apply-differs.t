# An order that is not rejected, although all its items were, is for a person.
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
< 200  @two-partly-cancelled.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='20')
	{"SalesDocumentRjcnReason":"10"}
< 204
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='30')
	{"SalesDocumentRjcnReason":"10"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-partly-cancelled.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: its items were rejected, but the order is not: look at it there
exit 1
