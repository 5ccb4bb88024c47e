# A rejected customer is reported for somebody to correct.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @customer.json
> GET /b1s/v2/BusinessPartners
	?$filter=(CardCode eq 'NL-C207')
	&$select=CardCode,Frozen
	&$orderby=CardCode
< 200  {"value":[]}
> POST /b1s/v2/BusinessPartners  {"CardCode":"NL-C207","*":"*"}
< 400  @no-record.json
stdout
	{"type":"Rejection","code":"rejected",
	 "reason":"-2028: No matching records found (ODBC -2028) (HTTP 400)",
	 "*":"*"}
stderr *customer NL-C207: -2028: *
exit 1
