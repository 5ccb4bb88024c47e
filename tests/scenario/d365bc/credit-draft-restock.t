# Goods that come back are a line of the item, with the location of their state; others are an amount on an account.
# The members are those of the vendor's tables, the figures are supposed.
conf return_location = 0a1a0a1a-0000-4000-8000-000000000001
conf blocked_location = 0a1a0a1a-0000-4000-8000-000000000002
$ jq -c '.orderedItem[0] |= (.orderQuantity = "3" | .lineExtensionAmount = "60.00"
	| .taxSubtotal[0].taxAmount = "12.60") | .taxTotal.taxAmount = "15.33"
	| .anticipatedMonetaryTotal |= (.lineExtensionAmount = "70.00"
	| .taxExclusiveAmount = "73.00" | .taxInclusiveAmount = "88.33"
	| .prepaidAmount = "88.33")' {{dir}}/two-lines.json \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
stderr *total*
$ jq -c '.creditNoteLine[0].restock = "sellable" | .id = "refund-1" | .identifier = "NL-1001-R1"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"}' {{dir}}/credit.json \
	| ecx-push-erp bc
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
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000001","number":"1042","externalDocumentNumber":"NL-1001-R1","status":"Draft","pricesIncludeTax":false}
> POST {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines
	{"lineType":"Item","lineObjectNumber":"TS-RED-M","quantity":1,"unitPrice":20,"locationId":"0a1a0a1a-0000-4000-8000-000000000001"}
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Item","lineObjectNumber":"TS-RED-M","quantity":1,"netAmountIncludingTax":24.2}
stdout {"type":"Receipt","ref":"NL-1001","id":"{{memo_id}}","number":"1042","existed":false,"*":"*"}
$ jq -c '.creditNoteLine[0].restock = "blocked" | .id = "refund-2" | .identifier = "NL-1001-R2"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"}' {{dir}}/credit.json \
	| ecx-push-erp bc
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1001-R2')
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
	{"externalDocumentNumber":"NL-1001-R2","creditMemoDate":"2026-11-20","postingDate":"2026-11-20",
	"currencyCode":"EUR","customerNumber":"WEB"}
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000001","number":"1042","externalDocumentNumber":"NL-1001-R2","status":"Draft","pricesIncludeTax":false}
> POST {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines
	{"lineType":"Item","lineObjectNumber":"TS-RED-M","quantity":1,"unitPrice":20,"locationId":"0a1a0a1a-0000-4000-8000-000000000002"}
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Item","lineObjectNumber":"TS-RED-M","quantity":1,"netAmountIncludingTax":24.2}
stdout {"type":"Receipt","ref":"NL-1001","id":"{{memo_id}}","number":"1042","existed":false,"*":"*"}
$ jq -c '.creditNoteLine[0].restock = "none" | .id = "refund-3" | .identifier = "NL-1001-R3"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"}' {{dir}}/credit.json \
	| ecx-push-erp bc
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1001-R3')
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
	{"externalDocumentNumber":"NL-1001-R3","creditMemoDate":"2026-11-20","postingDate":"2026-11-20",
	"currencyCode":"EUR","customerNumber":"WEB"}
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000001","number":"1042","externalDocumentNumber":"NL-1001-R3","status":"Draft","pricesIncludeTax":false}
> POST {{company}}/salesCreditMemos({{memo_id}})/salesCreditMemoLines
	{"lineType":"Account","lineObjectNumber":"6820","description":"TS-RED-M","quantity":1,"unitPrice":20}
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Account","lineObjectNumber":"6820","quantity":1,"netAmountIncludingTax":24.2}
stdout {"type":"Receipt","ref":"NL-1001","id":"{{memo_id}}","number":"1042","existed":false,"*":"*"}
