# A customer who is there with the same e-mail address is not created again.
# The reference is looked for first; of several such customers none is taken. The
# members are from the contract.
conf customer_by_email = yes
$ ecx-push-erp sales
stdin @customer.json
> GET /api/data/v9.2/accounts?$filter=(accountnumber eq 'NL-C207')&*
< 200  {"value":[]}
> GET /api/data/v9.2/accounts
	?$filter=(emailaddress1 eq 'ada@example.org') and (statecode eq 0)
	&$select=accountid,statecode,accountnumber,emailaddress1&$orderby=accountid
< 200
	{"value":[{"accountid":"0e0e0e0e-0000-4000-8000-000000000009","statecode":0,
	 "accountnumber":"C9","emailaddress1":"Ada@Example.org"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000009","number":"C9",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ sed 's/C207/C208/g; s/"207"/"208"/g' {{dir}}/customer.json | ecx-push-erp sales
> GET /api/data/v9.2/accounts?$filter=(accountnumber eq 'NL-C208')&*
< 200  {"value":[]}
> GET /api/data/v9.2/accounts?$filter=(emailaddress1 eq *&*
< 200
	{"value":[{"accountid":"0e0e0e0e-0000-4000-8000-000000000009","statecode":0,
	  "accountnumber":"C9","emailaddress1":"ada@example.org"},
	 {"accountid":"0e0e0e0e-0000-4000-8000-000000000010","statecode":0,
	  "accountnumber":"C10","emailaddress1":"ada@example.org"}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org'*
exit 1
$ sed 's/C207/C209/g; s/"207"/"209"/g' {{dir}}/customer.json | ecx-push-erp sales
> GET /api/data/v9.2/accounts?$filter=(accountnumber eq 'NL-C209')&*
< 200  {"value":[]}
> GET /api/data/v9.2/accounts?$filter=(emailaddress1 eq *&*
< 200  {"value":[]}
> PATCH /api/data/v9.2/accounts(accountnumber='NL-C209')?*  {"name":"Ada Byron","*":"*"}
< 201
	{"accountid":"0e0e0e0e-0000-4000-8000-000000000011","statecode":0,
	 "accountnumber":"NL-C209"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","existed":false,"*":"*"}
