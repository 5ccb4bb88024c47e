# The lines of a released order cannot be changed: a person is told.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-released.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: it has status 'Open' there, in which its lines cannot be changed: reopen it
exit 1
