# The reference may be in a field of the site, also for drafts.
conf reference = U_WebOrderId
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders
	?$filter=(U_WebOrderId eq 'NL-1001')
	&$select=DocEntry,DocNum,U_WebOrderId,DocTotal,DocTotalFc,Cancelled,Confirmed
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts
	?$filter=(U_WebOrderId eq 'NL-1001')
	&$select=DocEntry,U_WebOrderId,DocObjectCode,Cancelled,AuthorizationStatus
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"U_WebOrderId":"NL-1001","NumAtCard":"NL-1001","*":"*"}
< 201  @order-created.json
stdout
	{"type":"Receipt","kind":"order","ref":"NL-1001","id":"17",
	 "number":"1000042","existed":false,"repeated":false,"*":"*"}
