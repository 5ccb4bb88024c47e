# A user without the right to create credit memos ends the run, and the refund is kept.
# The members are those of the vendor's tables, the figures are supposed.
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp bc
stdin @credit.json
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=id
< 200  @none.json
> GET {{company}}/salesOrders?$filter=id eq {{order_id}}
	&$expand=salesOrderLines
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')
	&$expand=salesInvoiceLines
< 200  @billed.json
> GET {{company}}/salesCreditMemos?$filter=startswith(externalDocumentNumber,'NL-1001')
	&$expand=salesCreditMemoLines
< 200  @none.json
> GET {{company}}/salesCreditMemos?$filter=(invoiceNumber eq 'S-INV102001')
	&$expand=salesCreditMemoLines
< 200  @none.json
> POST {{company}}/salesCreditMemos
	{"externalDocumentNumber":"NL-1001-R1","creditMemoDate":"2026-11-20","postingDate":"2026-11-20",
	"currencyCode":"EUR","customerNumber":"WEB"}
< 403  {"error":{"code":"Authorization_RequestDenied","message":"You do not have permission"}}
stderr ...
exit 77
$ ecx-ledger quarantine
