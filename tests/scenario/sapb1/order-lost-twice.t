# The next run looks first when an order is not there after a lost answer.
# The intent stays open.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1001","*":"*"}
< drop
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
stderr *create not confirmed: *; the look-up found no complete record; the next run looks again*; deferred until *
exit 75
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  @orders-found.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":true,"repeated":false,"*":"*"}
