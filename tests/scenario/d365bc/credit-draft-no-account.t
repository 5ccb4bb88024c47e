# Without refund_number, a refund of goods that do not come back is for a person.
# The members are those of the vendor's tables, the figures are supposed.
conf refund_number = 
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
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 1: it does not come back into stock, which needs the account of refund_number
exit 1
