# A line that somebody else saves in between is left for the next run.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-open.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
> PATCH {{company}}/salesOrders({{order_id}})/salesOrderLines(0b0b0b0b-0000-4000-8000-000000000001)
	{"quantity":1,"unitPrice":20,"discountAmount":0}
>: If-Match: W/"line-1"
< 409  {"error":{"code":"Request_EntityChanged","message":"Another user has already changed the record."}}
stderr ...
exit 75
