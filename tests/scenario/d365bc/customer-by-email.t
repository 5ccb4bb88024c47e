# A customer who is there already with the same e-mail address is not created again.
# The reference is looked for first. Of two such customers none is taken, and
# without one the customer is created. The answers are from the contract.
conf customer_by_email = yes
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> GET {{company}}/customers?$filter=(email eq 'ada@example.org')&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0e0e0e0e-0000-4000-8000-000000000207","number":"C4711","email":"Ada@Example.org","blocked":" "}]}
stdout
	{"type":"Receipt","kind":"customer","ref":"NL-C207","id":"0e0e0e0e-0000-4000-8000-000000000207","number":"C4711",
	 "existed":true,"note":"found by its e-mail address","*":"*"}
stderr *found by its e-mail address
$ ecx-push-erp bc
stdin @customer-2.json
> GET {{company}}/customers?$filter=(number eq 'NL-C208')&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> GET {{company}}/customers?$filter=(email eq 'ada@example.org')&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"0e0e0e0e-0000-4000-8000-000000000207","number":"C4711","email":"Ada@Example.org","blocked":" "},
	  {"id":"0e0e0e0e-0000-4000-8000-000000000208","number":"C4712","email":"ada@example.org","blocked":" "}]}
stdout {"type":"Rejection","*":"*"}
stderr *several customers there have the e-mail address 'ada@example.org' (C4711, C4712): enter the reference*
exit 1
$ ecx-push-erp bc
stdin @customer-3.json
> GET {{company}}/customers?$filter=(number eq 'NL-C209')&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> GET {{company}}/customers?$filter=(email eq 'ada@example.org')&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> POST {{company}}/customers  {"number":"NL-C209","*":"*"}
< 201  {"id":"0e0e0e0e-0000-4000-8000-000000000209","number":"NL-C209","blocked":" "}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C209","existed":false,"*":"*"}
