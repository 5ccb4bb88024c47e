# The message about an unknown company names those that there are.
conf company = CRONIC
$ ecx-push-erp bc
stdin @order.json
> GET /v2.0/contoso/production/api/v2.0/companies?$select=id,name,displayName
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[
	  {"id":"6f8b1c1e-0000-4000-8000-00000000c0de","name":"CRONUS"},
	  {"id":"6f8b1c1e-0000-4000-8000-00000000c0de","name":"My Company"}]}
stderr *there is no company 'CRONIC', only 'CRONUS', 'My Company'
exit 78
