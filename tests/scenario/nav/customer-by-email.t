# synthetic: A customer who is there already with the same e-mail address is not created again.
# The reference is looked for first. Of two such customers none is taken, and
# without one the customer is created. The answers are supposed.
conf customer_by_email = yes
$ ecx-push-erp nav
stdin @customer.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> GET {{company}}/CustomerCard?$filter=(E_Mail eq 'ada@example.org')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"C4711","E_Mail":"Ada@Example.org","Blocked":" "}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"C4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ ecx-push-erp nav
stdin @customer-2.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C208')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> GET {{company}}/CustomerCard?$filter=(E_Mail eq 'ada@example.org')&$orderby=No
< 200
	{"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x",
	 "value":[
	  {"No":"C4711","E_Mail":"Ada@Example.org","Blocked":" "},
	  {"No":"C4712","E_Mail":"ada@example.org","Blocked":" "}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (C4711, C4712): enter the reference*
exit 1
$ ecx-push-erp nav
stdin @customer-3.json
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C209')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> GET {{company}}/CustomerCard?$filter=(E_Mail eq 'ada@example.org')&$orderby=No
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[]}
> POST {{company}}/CustomerCard  {"No":"NL-C209","*":"*"}
< 201  {"No":"NL-C209","Blocked":" "}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","existed":false,"*":"*"}
