# Links that lead in a circle end the list, whatever its length.
$ ecx-stock-pull bc --raw
> GET {{company}}/items?*
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[],
	 "@odata.nextLink":"items?$skiptoken=A"}
> GET {{company}}/items?$skiptoken=A
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[],
	 "@odata.nextLink":"items?$skiptoken=B"}
> GET {{company}}/items?$skiptoken=B
< 200
	{"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x",
	 "value":[],
	 "@odata.nextLink":"items?$skiptoken=A"}
stderr *the pages repeat: page 4 is page 2 again
exit 75
