# synthetic: After a lost answer the customer is looked up.
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  @none.json
> POST {{company}}/CustomerCard  *
< drop
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzE4\"","No":"NL-C207","Name":"Ada Byron",
	   "Blocked":" "}]}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"NL-C207","existed":true,"*":"*"}
