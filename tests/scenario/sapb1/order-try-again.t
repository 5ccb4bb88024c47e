# synthetic: An order that is refused because somebody else is at work is tried again.
# The words are supposed, also that nothing was created. The other is created.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
stdin
	{"type":"Order","v":1,"source":"shop","id":"2","ref":"NL-1002",
	 "orderNumber":"1002","orderDate":"2026-11-20T09:15:00Z",
	 "dateModified":"2026-11-20T09:16:02Z",
	 "paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR",
	 "orderedItem":[
	  {"orderItemNumber":"1","sku":"MUG","orderQuantity":"1","price":"5.00",
	   "lineExtensionAmount":"5.00"}],
	 "anticipatedMonetaryTotal":{"lineExtensionAmount":"5.00",
	  "taxExclusiveAmount":"5.00","taxInclusiveAmount":"5.00",
	  "prepaidAmount":"5.00","payableAmount":"0.00"}}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1001","*":"*"}
< 400
	{"error":{"code":"-1","details":[{"code":"","message":""}],
	  "message":"Transaction (Process ID 59) was deadlocked on lock resources"}}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1002')&$select={{order_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1002')&$select={{draft_columns}}
	&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders  {"NumAtCard":"NL-1002","*":"*"}
< 201
	{"DocEntry":18,"DocNum":1000043,"NumAtCard":"NL-1002","DocTotal":5.00}
stdout {"type":"Receipt","ref":"NL-1002","id":"18","*":"*"}
stderr *was deadlocked on lock resources*
exit 75
$ ecx-ledger quarantine
