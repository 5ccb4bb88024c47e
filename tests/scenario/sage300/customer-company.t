# A company is created with its own name and tax number.
$ ecx-push-erp s300
stdin
	{"type":"Customer","v":1,"source":"shop","id":"208","identifier":"208",
	 "ref":"NL-C208","dateModified":"2026-11-20T09:16:02Z",
	 "legalName":"Analytical Engines","givenName":"Ada",
	 "vatID":"NL123456789B01"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C208')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers
	{"CustomerNumber":"NL-C208","CustomerName":"Analytical Engines",
	"TaxRegistrationNumber1":"NL123456789B01"}
< 201
	{"CustomerNumber":"NL-C208","GroupCode":"RTL","Status":"Active",
	 "OnHold":"No","CustomerName":"Ada Byron"}
stdout {"type":"Receipt","id":"NL-C208","*":"*"}
