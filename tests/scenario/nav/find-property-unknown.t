# synthetic: A look-up by a property that the page does not have ends with 78.
$ ecx-push-erp nav
stdin @order.json
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 400
	{"error":{"code":"BadRequest",
	  "message":"Could not find a property named 'externalDocumentNumber' on type 'NAV.SalesOrder'."}}
stderr *the query itself was refused, not a document: *Could not find a property named*
exit 78
$ ecx-ledger quarantine
