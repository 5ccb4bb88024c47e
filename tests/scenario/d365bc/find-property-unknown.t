# synthetic: A look-up by a property that the page does not have ends with 78.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 400
	{"error":{"code":"BadRequest",
	  "message":"Could not find a property named 'externalDocumentNumber' on type 'NAV.SalesOrder'."}}
stderr *the query itself was refused, not a document: *Could not find a property named*
exit 78
$ ecx-ledger quarantine
