# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp nav
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"nav","cursor":"all"}
> GET {{company}}/SalesOrder?$filter=(External_Document_No eq 'NL-1001')
	&$orderby=No
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr *the query itself was refused, not a document: *The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
