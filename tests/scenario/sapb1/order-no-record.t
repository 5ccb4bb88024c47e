# An order with a wrong code is rejected, and the others go on.
# The error is that of an order which needs approval, but there is no draft.
# It is deferred: the words name no value of it, and nothing was created since.
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
< 400  @no-record.json
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
stderr *order NL-1001: *-2028: No matching records found*; deferred until *
exit 75
