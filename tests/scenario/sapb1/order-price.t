# The price of a unit is exact for the quantity.
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
> POST /b1s/v2/Orders  {"DocumentLines":[{"Quantity":"3","UnitPrice":"3.296666","*":"*"}],"*":"*"}
< 201
	{"@odata.etag":"W/\"A1\"","DocEntry":19,"DocNum":1000044,
	 "NumAtCard":"NL-1003","DocTotal":11.97,"DocTotalFc":0.0,
	 "Cancelled":"tNO","Confirmed":"tYES"}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
