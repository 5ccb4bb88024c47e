# synthetic: A refused look-up is no fault of the customer.
# Here it is the look-up of a customer whose answer was lost. The run ends with
# 78; the customer is not filed, and waits before the Checkpoint.
conf retries = 0
$ ecx-push-erp sales
stdin @customer.json
> PATCH /api/data/v9.2/accounts(accountnumber='NL-C207')?$select=accountid,statecode,accountnumber  *
< drop
> GET /api/data/v9.2/accounts?$filter=(accountnumber eq 'NL-C207')
	&$select=accountid,statecode,accountnumber&$orderby=accountid
< 503
stderr *unsure: create not confirmed: *; deferred until *
exit 75
$ ecx-push-erp sales
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"sales","cursor":"all"}
> GET /api/data/v9.2/accounts?$filter=(accountnumber eq 'NL-C207')
	&$select=accountid,statecode,accountnumber&$orderby=accountid
< 400  {"error":{"code":"0x80060888","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: sales: customer NL-C207: config: the query itself was refused, not a document: GET /accounts: 0x80060888: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
stdout *NL-C207*
$ ecx-ledger checkpoints
