# Customers may be contacts, with the names of the person.
conf customers = contacts
$ ecx-push-erp sales
stdin @customer.json
> PATCH /api/data/v9.2/contacts(externaluseridentifier='NL-C207')
	?$select=contactid,statecode,externaluseridentifier
	{"firstname":"Ada","lastname":"Byron","emailaddress1":"ada@example.org",
	 "telephone1":"+31 20 555 0100","address1_line1":"Dam 1",
	 "address1_postalcode":"1012 JS","address1_city":"Amsterdam",
	 "address1_country":"NL"}
< 201
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#contacts/$entity",
	 "contactid":"0e0e0e0e-0000-4000-8000-000000000207","statecode":0,
	 "externaluseridentifier":"NL-C207"}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
