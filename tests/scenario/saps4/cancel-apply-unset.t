# Without a reason for rejection nothing is cancelled.
# The members are those of the metadata, the codes of the states are supposed.
conf rejection_reason =
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
	| ecx-push-erp s4
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-open.json
stderr *rejection_reason is not set: name the reason for rejection of what was cancelled in the store
exit 78
