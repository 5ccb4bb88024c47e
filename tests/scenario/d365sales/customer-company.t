# A company is created with its own name.
$ ecx-push-erp sales
stdin
	{"type":"Customer","v":1,"source":"shop","id":"207","identifier":"207",
	 "ref":"NL-C207","dateModified":"2026-11-20T09:16:02Z",
	 "givenName":"Ada","familyName":"Byron","legalName":"Byron Ltd"}
> PATCH /api/data/v9.2/accounts(accountnumber='NL-C207')
	?$select=accountid,statecode,accountnumber
	{"name":"Byron Ltd",
	 "primarycontactid":{"firstname":"Ada","lastname":"Byron"}}
< 201  @customer-created.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
