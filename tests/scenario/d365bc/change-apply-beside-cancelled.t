# A line that has no quantity there any more is not changed: a person is told.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[1] |= (.orderQuantity = "2"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-without-mug.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line MUG: it is cancelled there
exit 1
