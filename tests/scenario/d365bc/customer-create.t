# A person is created, with the reference as number.
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @none.json
> POST {{company}}/customers
	{"number":"NL-C207","displayName":"Ada Byron","type":"Person",
	 "addressLine1":"Dam 1","city":"Amsterdam","postalCode":"1012 JS",
	 "country":"NL","phoneNumber":"+31 20 555 0100",
	 "email":"ada@example.org"}
< 201  @customer-created.json
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
