# A company is created with its own name.
$ ecx-push-erp bc
stdin
	{"type":"Customer","v":1,"source":"shop","id":"207","identifier":"207",
	 "ref":"NL-C207","dateModified":"2026-11-20T09:16:02Z",
	 "legalName":"Analytical Engines","givenName":"Ada",
	 "familyName":"Byron","vatID":"NL001234567B01"}
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @none.json
> POST {{company}}/customers
	{"number":"NL-C207","displayName":"Analytical Engines","type":"Company",
	 "taxRegistrationNumber":"NL001234567B01"}
< 201
	{"@odata.etag":"W/\"JzE4\"","id":"0e0e0e0e-0000-4000-8000-000000000207",
	 "number":"NL-C207","displayName":"Analytical Engines","type":"Company",
	 "blocked":"_x0020_"}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
