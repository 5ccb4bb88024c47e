# The receipt says that the total differs, or that an order is not confirmed.
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
< 201
	{"@odata.etag":"W/\"A1\"","DocEntry":17,"DocNum":1000042,
	 "NumAtCard":"NL-1001","DocTotal":42.48,"DocTotalFc":0.0,
	 "Cancelled":"tNO","Confirmed":"tNO"}
stdout
	{"type":"Receipt","id":"17",
	 "note":"it is not confirmed there; total there is 42.48, expected 42.43",
	 "*":"*"}
stderr *it is not confirmed there; total there is 42.48, expected 42.43
