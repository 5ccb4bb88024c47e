# A gift card that was given back is a liability less: its line is of the account of gift cards.
# The members are those of the vendor's tables, the figures are supposed.
conf gift_card_type = Account
conf gift_card_item = 2970
$ ecx-push-erp bc
stdin @two-lines.json
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine[0].additionalType = "GiftCard"' {{dir}}/credit.json | ecx-push-erp bc
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
	{"lineType":"Account","lineObjectNumber":"2970","quantity":1,"unitPrice":20}
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Account","lineObjectNumber":"2970","quantity":1,"netAmountIncludingTax":24.2}
> POST {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines
	{"lineType":"Account","lineObjectNumber":"6810","description":"Shipping","quantity":1,"unitPrice":5}
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000002","sequence":20000,"lineType":"Account","lineObjectNumber":"6810","quantity":1,"netAmountIncludingTax":6.05}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"{{memo_id}}","number":"1042",*"existed":false,"repeated":false}
