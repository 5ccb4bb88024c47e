# A customer is found, and a warning says what holds up its orders.
$ ecx-push-erp s300
stdin @customer.json
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 200
	{"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/AR/$metadata#ARCustomers",
	 "value":[
	  {"CustomerNumber":"NL-C207","GroupCode":"RTL","Status":"Inactive",
	   "OnHold":"Yes","CustomerName":"Ada Byron"}]}
stdout
	{"type":"Receipt","kind":"customer","id":"NL-C207","existed":true,
	 "note":"the customer is inactive; the customer is on hold","*":"*"}
stderr *the customer is inactive; the customer is on hold
