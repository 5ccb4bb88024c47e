# A customer is found by its code, and a warning says that it is frozen.
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
< 200  {"value":[{"CardCode":"NL-C207","Frozen":"tYES"}]}
stdout
	{"type":"Receipt","id":"NL-C207","existed":true,
	 "note":"the business partner is frozen","*":"*"}
stderr *the business partner is frozen
