# A person is created as an account with a contact.
$ ecx-push-erp sales
stdin @customer.json
> PATCH /api/data/v9.2/accounts(accountnumber='NL-C207')?$select=accountid,statecode,accountnumber
	{"name":"Ada Byron","primarycontactid":{"firstname":"Ada","lastname":"Byron"},
	"emailaddress1":"ada@example.org","telephone1":"+31 20 555 0100",
	"address1_line1":"Dam 1","address1_postalcode":"1012 JS",
	"address1_city":"Amsterdam","address1_country":"NL"}
>: If-None-Match: *
< 201  @customer-created.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
