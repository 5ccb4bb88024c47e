# After an answer that was cut off the customer is looked up, not created again.
$ ecx-push-erp bc
stdin @customer.json
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @none.json
> POST {{company}}/customers  {"number":"NL-C207","*":"*"}
< cut 9 201
	{"@odata.etag":"W/\"JzE4\"",\
	"id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207",\
	"displayName":"Ada Byron","type":"Person","blocked":"_x0020_"}
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 200  @customers-found.json
stdout
	{"type":"Receipt","ref":"NL-C207",
	 "id":"0e0e0e0e-0000-4000-8000-000000000207","existed":true,"*":"*"}
