# A changed delivery address is set in the header, also of a released order.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderDelivery.deliveryAddress.streetAddress = "Dam 2"' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-released.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
> PATCH {{company}}/salesOrders({{order_id}})
	{"shipToAddressLine1":"Dam 2"}
>: If-Match: W/"order-1"
< 200  {"id":"{{order_id}}"}
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-released.json
stdout {"type":"Receipt","ref":"NL-1001","id":"{{order_id}}","*":"*"}
