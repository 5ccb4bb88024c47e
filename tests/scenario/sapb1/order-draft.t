# An order that needs approval becomes a draft, and is found as such.
# The answer is an error, as if a record were missing. The draft is created
# once. When it was approved, its deliveries are found by reference.
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
< 200
	{"value":[
	  {"DocEntry":5,"NumAtCard":"NL-1001","DocObjectCode":"oOrders",
	   "Cancelled":"tNO","AuthorizationStatus":"dasPending"}]}
stdout
	{"type":"Receipt","ref":"NL-1001","id":"draft-5","number":"draft-5",
	 "existed":false,
	 "note":"it is a draft there that waits for approval: dasPending",
	 "*":"*"}
stderr *order NL-1001: it is a draft there that waits for approval: dasPending
$ ecx-push-erp b1
stdin @order.json
stdout {"type":"Receipt","id":"draft-5","repeated":true,"*":"*"}
