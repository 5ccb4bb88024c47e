# An expired session is renewed once, before anything is repeated.
$ ecx-push-erp b1
stdin @order.json
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1;HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
>: Cookie: B1SESSION=s1; ROUTEID=.node1
< 401  @session-invalid.json
> POST /b1s/v2/Login
	{"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s2","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s2;HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
>: Cookie: B1SESSION=s2; ROUTEID=.node1
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1001","*":"*"}
>: Cookie: B1SESSION=s2; ROUTEID=.node1
< 201  @order-created.json
> POST /b1s/v2/Logout
>: Cookie: B1SESSION=s2; ROUTEID=.node1
< 204
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":false,"repeated":false,"*":"*"}
