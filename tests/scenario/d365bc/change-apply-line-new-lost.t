# The answer to a new line was lost: the next run finds the line.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem += [{orderItemNumber: "3", sku: "CAP", orderQuantity: "1", price: "15.00",
	lineExtensionAmount: "15.00", taxSubtotal: [{taxAmount: "3.15", percent: "21"}]}]' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-open.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
> POST {{company}}/salesOrders({{order_id}})/salesOrderLines
	{"lineType":"Item","lineObjectNumber":"CAP","quantity":1,"unitPrice":15}
< drop
stderr ...
exit 75
$ became {{dir}}/two-lines.json E1 '.orderedItem += [{orderItemNumber: "3", sku: "CAP", orderQuantity: "1", price: "15.00",
	lineExtensionAmount: "15.00", taxSubtotal: [{taxAmount: "3.15", percent: "21"}]}]' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-with-cap.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Receipt","ref":"NL-1001","id":"{{order_id}}","*":"*"}
