# An order without an exact price is rejected before it is sent.
# No price of two digits gives the amount.
conf price_digits = 2
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order-3.json
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1003')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1003')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","reason":"the line of 'MUG' has no unit price with 2 decimal places: 3 pieces for 9.89","*":"*"}
stderr *the line of 'MUG' has no unit price with 2 decimal places: 3 pieces for 9.89
exit 1
