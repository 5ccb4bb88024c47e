# A return with the reference is there already: nothing is created.
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
< 200
	{"d":{"results":[{"CustomerReturn":"60000002","PurchaseOrderByCustomer":"NL-1001-R1",
	  "TotalNetAmount":"25.00","SalesDocApprovalStatus":"","OverallSDDocumentRejectionSts":"A"}]}}
stdout {"type":"Receipt","ref":"NL-1001","id":"60000002","existed":true,"*":"*"}
