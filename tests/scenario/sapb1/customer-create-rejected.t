# A rejected customer is reported for somebody to correct.
# It is deferred: the words name no value of it, and nothing was created since.
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
stderr *customer NL-C207: *-2028: *; deferred until *
exit 75
