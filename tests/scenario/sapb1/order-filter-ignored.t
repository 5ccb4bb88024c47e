# An answer about another order says nothing: no order is created.
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
< 200
	{"value":[
	  {"@odata.etag":"W/\"A1\"","DocEntry":17,"DocNum":1000042,
	   "NumAtCard":"NL-9","DocTotal":42.43,"DocTotalFc":0.0,
	   "Cancelled":"tNO","Confirmed":"tYES"}]}
stderr *asked for NumAtCard 'NL-1001', got another*; deferred until *
exit 75
