# The answer to the release is lost: the next run finds the order, created once.
# What was released is not released again. The answers are from the contract.
conf total_differs = hold
conf retries = 0
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1001","Confirmed":"tNO","*":"*"}
< 201
	{"DocEntry":17,"DocNum":1000042,"NumAtCard":"NL-1001","DocTotal":42.43,
	 "Confirmed":"tNO"}
>* PATCH /b1s/v2/Orders(17)  {"Confirmed":"tYES"}
< drop
stderr *order NL-1001: master-data: it is 1000042 there and held by 'tNO': *; deferred until *
exit 75
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?*
< 200
	{"value":[{"DocEntry":17,"DocNum":1000042,"NumAtCard":"NL-1001",
	 "DocTotal":42.43,"Confirmed":"tYES"}]}
stdout {"type":"Receipt","id":"17","existed":true,"*":"*"}
