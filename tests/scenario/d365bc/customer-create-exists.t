# A customer that is there is found, and none is created.
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @customers-found.json
stdout
	{"type":"Receipt","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","existed":true,"*":"*"}
