# A line that is refused leaves an incomplete draft, of which a person is told with its number.
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
< 201  @memo-created.json
> POST {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines
	{"lineType":"Account","lineObjectNumber":"6820","description":"TS-RED-M","quantity":1,"unitPrice":20}
< 400  {"error":{"code":"Application_DialogException","message":"The account of TS-RED-M needs a dimension"}}
> GET {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines?$orderby=sequence
< 200  @none.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: credit memo 1042 is incomplete: *needs a dimension*
exit 1
