# A line that replaces another is added before that gets quantity 0.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[1] |= (.orderItemNumber = "3" | .sku = "CAP" | .price = "15.00"
	| .lineExtensionAmount = "15.00" | .taxSubtotal[0].taxAmount = "3.15")' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-open.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
> POST {{company}}/salesOrders({{order_id}})/salesOrderLines
	{"lineType":"Item","lineObjectNumber":"CAP","quantity":1,"unitPrice":15}
< 201  {"id":"0b0b0b0b-0000-4000-8000-000000000006"}
> PATCH {{company}}/salesOrders({{order_id}})/salesOrderLines(0b0b0b0b-0000-4000-8000-000000000002)
	{"quantity":0}
>: If-Match: W/"line-2"
< 200  {"id":"0b0b0b0b-0000-4000-8000-000000000002"}
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-cap-for-mug.json
stdout {"type":"Receipt","ref":"NL-1001","id":"{{order_id}}","*":"*"}
