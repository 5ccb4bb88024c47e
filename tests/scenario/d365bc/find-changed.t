# synthetic: A look-up that meets a change is asked again by a later run.
$ ecx-push-erp bc
stdin @order.json
> GET {{company}}/salesOrders?$filter=(externalDocumentNumber eq 'NL-1001')
	&$select=id,number,externalDocumentNumber,totalAmountIncludingTax
	&$orderby=id
< 409
	{"error":{"code":"Request_EntityChanged",
	  "message":"Another user has already changed the record."}}
stderr *Another user has already changed the record.*
exit 75
$ ecx-ledger quarantine
