# Without an invoice no more comes back than was shipped.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine[0] |= (.restock = "sellable" | .orderItemNumber = "2") | .id = "refund-1"
	| .identifier = "NL-1001-R1"' {{dir}}/credit.json \
	| ecx-push-erp s4
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=CreditMemoRequest&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{return_columns}}&$orderby=CustomerReturn&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-partly-shipped.json
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000042')
	&$expand=to_BillingDocument&$orderby=BillingDocument,BillingDocumentItem
	&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET {{memos}}/A_CreditMemoRequestItem
	?$filter=(ReferenceSDDocument eq '0001000042' or ReferenceSDDocument eq '1000042')
	&$orderby=CreditMemoRequest,CreditMemoRequestItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem
	?$filter=(ReferenceSDDocument eq '0001000042' or ReferenceSDDocument eq '1000042')
	&$orderby=CustomerReturn,CustomerReturnItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 2: 1 pieces, but only 0 are left to credit there
exit 1
