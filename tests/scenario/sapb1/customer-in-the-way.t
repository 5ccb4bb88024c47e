# A record in the way of a customer is reported in the words of Business One.
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
< 400
	{"error":{"code":"-2035","details":[{"code":"","message":""}],
	  "message":"This entry already exists (ODBC -2035)"}}
> GET /b1s/v2/BusinessPartners
	?$filter=(CardCode eq 'NL-C207')
	&$select=CardCode,Frozen
	&$orderby=CardCode
< 200  {"value":[]}
stdout
	{"type":"Rejection",
	 "reason":"-2035: This entry already exists (ODBC -2035) (HTTP 400); but no record there has the reference 'NL-C207'",
	 "*":"*"}
stderr *-2035: This entry already exists*
exit 1
