# A customer is created only when it is not there.
$ ecx-push-erp s300
stdin @customer.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  {"CustomerNumber":"NL-C207","*":"*"}
< 201
	{"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Active",
	 "OnHold":"No","CustomerName":"Ada Byron"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":false,"*":"*"}
