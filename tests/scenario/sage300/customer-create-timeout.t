# After an answer that was cut off the customer is looked up, not created again.
$ ecx-push-erp s300
stdin @customer.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200  @customers-none.json
> POST /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers  {"CustomerNumber":"NL-C207","*":"*"}
< cut 9 201
	{"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Active",\
	"OnHold":"No","CustomerName":"Ada Byron"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/AR/$metadata#ARCustomers",
	 "value":[
	  {"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Active",
	   "OnHold":"No","CustomerName":"Ada Byron"}]}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":true,"*":"*"}
