# synthetic: A customer who is blocked is found.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzE4\"","No":"NL-C207","Name":"Ada Byron",
	   "Blocked":"All"}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207",
	 "existed":true,"note":"the customer is blocked: All","*":"*"}
stderr *the customer is blocked: All
