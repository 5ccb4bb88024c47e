# An order that is cancelled there already is sent nothing.
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
< 200  @two-zero.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Receipt","ref":"NL-1001","id":"{{order_id}}","*":"*"}
