# A line that came into a delivery while it was cancelled is for a person.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 'del(.orderedItem[1])' 2 \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
> HEAD {{sales}}/
< 200
<: X-CSRF-Token: token-1
> PATCH {{sales}}/A_SalesOrderItem(SalesOrder='1000042',SalesOrderItem='20')
	{"SalesDocumentRjcnReason":"10"}
< 204
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-mug-shipped.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: item 20 'MUG' came into a delivery while it was cancelled: look at it there
exit 1
