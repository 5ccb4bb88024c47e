# A user without the right to create requests ends the run, and the refund is kept.
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
> GET {{sales}}/A_SalesOrder('1000042')
	?{{order_expand}}&$format=json
< 200  @two-billed.json
> GET {{state_invoices}}?$filter=(SalesDocument eq '0001000042')
	&$expand=to_BillingDocument&$orderby=BillingDocument,BillingDocumentItem
	&$top=500&$format=json
< 200  @two-billing.json
> GET {{memos}}/A_CreditMemoRequestItem
	?$filter=(ReferenceSDDocument eq '0090000123' or ReferenceSDDocument eq '90000123')
	&$orderby=CreditMemoRequest,CreditMemoRequestItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> GET {{returns}}/A_CustomerReturnItem
	?$filter=(ReferenceSDDocument eq '0090000123' or ReferenceSDDocument eq '90000123')
	&$orderby=CustomerReturn,CustomerReturnItem&$top=500&$format=json
< 200  {"d":{"results":[]}}
> HEAD {{memos}}/
< 200
<: X-CSRF-Token: token-1
> POST {{memos}}/A_CreditMemoRequest  *
< 403  {"error":{"code":"/IWFND/CM_CONSUMER/101","message":{"value":"no authorization"}}}
stderr ...
exit 77
$ ecx-ledger quarantine
