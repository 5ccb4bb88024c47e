# An order that the store warns of is created unconfirmed, and stays so.
# The answers are from the contract.
conf risk = hold
>* POST /b1s/v2/Login  *
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ jq -c '.risk = "investigate"' | ecx-push-erp b1
stdin @order.json
> GET /b1s/v2/Orders?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1001","Confirmed":"tNO","*":"*"}
< 201
	{"@odata.etag":"W/\"A1\"","DocEntry":17,"DocNum":1000042,
	 "NumAtCard":"NL-1001","DocTotal":42.43,"DocTotalFc":0.0,
	 "Cancelled":"tNO","Confirmed":"tNO"}
stdout
	\{"type":"Receipt",*"id":"17",*\
	"note":"held by 'tNO': the store recommends to investigate it for its risk"}
stderr *held by 'tNO'*
