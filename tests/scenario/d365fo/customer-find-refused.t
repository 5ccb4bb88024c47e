# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp fo
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"fo","cursor":"all"}
> GET /data/CustomersV3?cross-company=true
	&$filter=(CustomerAccount eq 'NL-C207') and (dataAreaId eq 'usmf')
	&$select=CustomerAccount,OnHoldStatus
	&$orderby=CustomerAccount
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: fo: customer NL-C207: config: the query itself was refused, not a document: GET /data/CustomersV3: BadRequest: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
