# Goods of which some come back and some do not are two documents, for a person.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine += [.creditNoteLine[0] | .orderItemNumber = "2" | .sku = "MUG"
	| .price = "10.00" | .lineExtensionAmount = "10.00" | .restock = "sellable"
	| .taxSubtotal[0].taxAmount = "2.10"] | .taxTotal.taxAmount = "7.35"
	| .legalMonetaryTotal = {taxExclusiveAmount: "35.00", taxInclusiveAmount: "42.35"}' {{dir}}/credit.json \
	| ecx-push-erp s4
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=CreditMemoRequest&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{return_columns}}&$orderby=CustomerReturn&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-billed.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: some of its lines come back and some do not, which are two documents there: a return and a credit memo request
exit 1
