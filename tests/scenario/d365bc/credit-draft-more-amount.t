# More money than is left of the invoices is not credited: a person is told.
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
< 200  @credited-much.json
> GET {{company}}/salesCreditMemos?$filter=(invoiceNumber eq 'S-INV102001')
	&$expand=salesCreditMemoLines
< 200  @none.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: 30.25 EUR, but only 24.13 are left to credit there
exit 1
