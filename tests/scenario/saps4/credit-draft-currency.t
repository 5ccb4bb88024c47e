# An order in another currency there is for a person.
# The members are those of the metadata, the codes of the states are supposed.
$ ecx-push-erp s4
stdin @two-lines.json
> GET {{sales}}/A_SalesOrder?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-push-erp s4
stdin @credit.json
> GET {{memos}}/A_CreditMemoRequest?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=CreditMemoRequest&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturn?$filter=(PurchaseOrderByCustomer eq 'NL-1001-R1')
	&$select={{return_columns}}&$orderby=CustomerReturn&$top=10&$format=json
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder('1000042')?*
< 200  {"d":{"SalesOrder":"1000042","TransactionCurrency":"USD","OverallDeliveryStatus":"C"}}
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000042')
	&$expand=to_BillingDocument&$orderby=BillingDocument,BillingDocumentItem
	&$top=500&$format=json
< 200  @two-billing.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: the order is in USD there
exit 1
