# Two orders with the same reference are an error.
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
	   "NumAtCard":"NL-1001","DocTotal":42.43,"DocTotalFc":0.0,
	   "Cancelled":"tNO","Confirmed":"tYES"},
	  {"@odata.etag":"W/\"A1\"","DocEntry":18,"DocNum":1000043,
	   "NumAtCard":"NL-1001","DocTotal":42.43,"DocTotalFc":0.0,
	   "Cancelled":"tNO","Confirmed":"tYES"}]}
stdout
	{"type":"Rejection",
	 "reason":"2 records have this reference (17, 18): resolve the duplicate in the system",
	 "*":"*"}
stderr *2 records have this reference*
exit 1
