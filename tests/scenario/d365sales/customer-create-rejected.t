# A rejected customer is quarantined with the words of Dynamics.
# It is deferred: the words name no value of it, and nothing was created since.
$ ecx-push-erp sales
stdin @customer.json
> PATCH /api/data/v9.2/accounts(accountnumber='NL-C207')
	?$select=accountid,statecode,accountnumber
	{"name":"Ada Byron","*":"*"}
< 400
	{"error":{"code":"0x80048d19",
	  "message":"Error identified in Payload provided by the user for Entity :'accounts'"}}
stderr *0x80048d19: Error identified in Payload*(HTTP 400); deferred until *
exit 75
