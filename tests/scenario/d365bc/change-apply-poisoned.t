# A change that is refused does not stop the others.
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
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1" | .lineExtensionAmount = "20.00"
	| .taxSubtotal[0].taxAmount = "4.20")' \
	| jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-E1"
	| .orderNumber = $n | .orderId = $n | .id = $n + "-E1"
	| .ref as $ref | .order |= (.ref = $ref | .id = $n | .orderNumber = $n)' \
	| ecx-push-erp bc
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000041&*
< 200  @three-1.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> PATCH {{company}}/salesOrders(0a0a0a0a-0000-4000-8000-000000000041)/salesOrderLines(0b0b0b0b-0000-4000-8000-000000000001)
	{"quantity":1,"unitPrice":20,"discountAmount":0}
< 200  {"id":"0b0b0b0b-0000-4000-8000-000000000001"}
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000041&*
< 200  @three-1-less.json
stdout {"type":"Receipt","ref":"NL-1001","*":"*"}
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000042&*
< 200  @three-2.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> PATCH {{company}}/salesOrders(0a0a0a0a-0000-4000-8000-000000000042)/salesOrderLines(0b0b0b0b-0000-4000-8000-000000000001)
	{"quantity":1,"unitPrice":20,"discountAmount":0}
< 400  {"error":{"code":"Application_DialogException","message":"TS-RED-M has a reservation"}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000043&*
< 200  @three-3.json
> GET {{company}}/salesInvoices?*
< 200  @none.json
> PATCH {{company}}/salesOrders(0a0a0a0a-0000-4000-8000-000000000043)/salesOrderLines(0b0b0b0b-0000-4000-8000-000000000001)
	{"quantity":1,"unitPrice":20,"discountAmount":0}
< 200  {"id":"0b0b0b0b-0000-4000-8000-000000000001"}
> GET {{company}}/salesOrders?$filter=id eq 0a0a0a0a-0000-4000-8000-000000000043&*
< 200  @three-3-less.json
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
stderr *NL-1002-E1*not done by ecx-push-erp: *TS-RED-M has a reservation*
exit 1
