# The total of an order in a foreign currency is that of the document.
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
	  {"DocEntry":17,"DocNum":1000042,"NumAtCard":"NL-1001","DocTotal":46.6,
	   "DocTotalFc":42.43,"Cancelled":"tNO","Confirmed":"tYES"}]}
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":true,"repeated":false,"*":"*"}
