# A company has its own name.
$ ecx-push-erp bc
stdin {"type":"Customer","v":1,"source":"shop","id":"207","identifier":"207","ref":"NL-C207","dateModified":"2026-11-20T09:16:02Z","legalName":"Analytical Engines","givenName":"Ada","familyName":"Byron","vatID":"NL001234567B01"}
> GET /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/customers
	?$filter=(number eq 'NL-C207')&$orderby=id
< 200  {"@odata.context":"{{url}}/v2.0/contoso/production/api/v2.0/companies/$metadata#x","value":[]}
> POST /v2.0/contoso/production/api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/customers  {"number":"NL-C207","displayName":"Analytical Engines","type":"Company","taxRegistrationNumber":"NL001234567B01"}
< 201  {"@odata.etag":"W/\"JzE4\"","id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","displayName":"Analytical Engines","type":"Company","blocked":"_x0020_"}
stdout {"type":"Receipt","kind":"customer","ref":"NL-C207","id":"0e0e0e0e-0000-4000-8000-000000000207","number":"NL-C207","*":"*"}
