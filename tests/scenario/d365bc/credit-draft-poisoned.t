# A refund that is refused does not stop the others.
# The members are those of the vendor's tables, the figures are supposed.
$ jq -c '("1001", "1002", "1003") as $n
	| .id = $n | .orderNumber = $n | .ref = "NL-" + $n' {{dir}}/two-lines.json \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')&*
< 200  @three-1.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1002')&*
< 200  @three-2.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1003')&*
< 200  @three-3.json
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
stdout {"type":"Receipt","*":"*"}
$ jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-R1"
	| .orderNumber = $n | .orderId = $n | .id = "refund-" + $n' {{dir}}/credit.json \
	| ecx-push-erp bc
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1001-R1')&*
< 200  @none.json
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000041&*
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1001')&*
< 200  @billed.json
> GET {{company}}/salesCreditMemos?$filter=startswith(externalDocumentNumber,'NL-1001')&*
< 200  @none.json
> GET {{company}}/salesCreditMemos?$filter=(invoiceNumber eq 'S-INV102001')&*
< 200  @none.json
> POST {{company}}/salesCreditMemos  {"externalDocumentNumber":"NL-1001-R1","*":"*"}
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000001","number":"1041","pricesIncludeTax":false}
> POST {{company}}/salesCreditMemos(0e0e0e0e-0000-4000-8000-000000000001)/salesCreditMemoLines  *
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Account","lineObjectNumber":"6820","quantity":1,"netAmountIncludingTax":24.2}
> POST {{company}}/salesCreditMemos(0e0e0e0e-0000-4000-8000-000000000001)/salesCreditMemoLines  *
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000002","sequence":20000,"lineType":"Account","lineObjectNumber":"6810","quantity":1,"netAmountIncludingTax":6.05}
stdout {"type":"Receipt","ref":"NL-1001","id":"0e0e0e0e-0000-4000-8000-000000000001","*":"*"}
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1002-R1')&*
< 200  @none.json
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000042&*
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1002')&*
< 200  @billed.json
> GET {{company}}/salesCreditMemos?$filter=startswith(externalDocumentNumber,'NL-1002')&*
< 200  @none.json
> GET {{company}}/salesCreditMemos?$filter=(invoiceNumber eq 'S-INV102001')&*
< 200  @none.json
> POST {{company}}/salesCreditMemos  {"externalDocumentNumber":"NL-1002-R1","*":"*"}
< 400  {"error":{"code":"Application_DialogException","message":"The customer WEB needs a dimension"}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET {{company}}/salesCreditMemos?$filter=(externalDocumentNumber eq 'NL-1003-R1')&*
< 200  @none.json
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000043&*
< 200  @none.json
> GET {{company}}/salesInvoices?$filter=(externalDocumentNumber eq 'NL-1003')&*
< 200  @billed.json
> GET {{company}}/salesCreditMemos?$filter=startswith(externalDocumentNumber,'NL-1003')&*
< 200  @none.json
> GET {{company}}/salesCreditMemos?$filter=(invoiceNumber eq 'S-INV102001')&*
< 200  @none.json
> POST {{company}}/salesCreditMemos  {"externalDocumentNumber":"NL-1003-R1","*":"*"}
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000003","number":"1043","pricesIncludeTax":false}
> POST {{company}}/salesCreditMemos(0e0e0e0e-0000-4000-8000-000000000003)/salesCreditMemoLines  *
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000001","sequence":10000,"lineType":"Account","lineObjectNumber":"6820","quantity":1,"netAmountIncludingTax":24.2}
> POST {{company}}/salesCreditMemos(0e0e0e0e-0000-4000-8000-000000000003)/salesCreditMemoLines  *
< 201  {"id":"0f0f0f0f-0000-4000-8000-000000000002","sequence":20000,"lineType":"Account","lineObjectNumber":"6810","quantity":1,"netAmountIncludingTax":6.05}
stdout {"type":"Receipt","ref":"NL-1003","id":"0e0e0e0e-0000-4000-8000-000000000003","*":"*"}
stderr *NL-1002-R1*not done by ecx-push-erp: *needs a dimension*
exit 1
