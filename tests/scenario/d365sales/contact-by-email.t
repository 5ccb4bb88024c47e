# A customer in the table of contacts is found by e-mail address, too.
# The members are from the contract.
conf customer_by_email = yes
conf customers = contacts
$ ecx-push-erp sales
stdin @customer.json
> GET /api/data/v9.2/contacts?$filter=(externaluseridentifier eq 'NL-C207')&*
< 200  {"value":[]}
> GET /api/data/v9.2/contacts
	?$filter=(emailaddress1 eq 'ada@example.org') and (statecode eq 0)&*
< 200
	{"value":[{"contactid":"0e0e0e0e-0000-4000-8000-000000000009","statecode":0,
	 "externaluseridentifier":null,"emailaddress1":"ada@example.org"}]}
stdout
	{"type":"Receipt","kind":"customer","id":"0e0e0e0e-0000-4000-8000-000000000009",
	 "existed":true,"*":"*"}
stderr *found by its e-mail address
