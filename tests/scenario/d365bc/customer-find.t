# A customer is found by number, and a warning says that it is blocked.
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"@odata.etag":"W/\"JzE4\"",
	   "id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207",
	   "displayName":"Ada Byron","type":"Person","blocked":"All"}]}
stdout
	{"type":"Receipt","ref":"NL-C207","existed":true,
	 "note":"the customer is blocked: All","*":"*"}
stderr *the customer is blocked: All
