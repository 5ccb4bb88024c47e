# Another currency of an order is not changed by ecx.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.documentCurrencyCode = "USD"' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @two-open.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select={{invoice_columns}}
< 200  @none.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: header: currencyCode has become 'USD', which is not changed by ecx
exit 1
