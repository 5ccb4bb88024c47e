# A link to another host is followed on the configured one.
# The token goes to no other host.
$ ecx-stock-pull bc --raw
> GET {{company}}/items?*
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[],
	 "@odata.nextLink":"https://elsewhere.example.net/v2.0/contoso/\
	  production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/\
	  items?$skiptoken=MUG"}
> GET {{company}}/items?$skiptoken=MUG
< 200  @none.json
