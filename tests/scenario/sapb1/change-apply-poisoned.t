# A change that is refused does not stop the others.
# The members are those of the Service Layer, how it behaves is supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ jq -c '("1001", "1002", "1003") as $n
	| .id = $n | .orderNumber = $n | .ref = "NL-" + $n' {{dir}}/two-lines.json \
	| ecx-push-erp b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&*
< 200  {"value":[{"DocEntry":17,"NumAtCard":"NL-1001","DocTotal":64.13,"Cancelled":"tNO","Confirmed":"tYES"}]}
stdout {"type":"Receipt","*":"*"}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1002')&*
< 200  {"value":[{"DocEntry":18,"NumAtCard":"NL-1002","DocTotal":64.13,"Cancelled":"tNO","Confirmed":"tYES"}]}
stdout {"type":"Receipt","*":"*"}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1003')&*
< 200  {"value":[{"DocEntry":19,"NumAtCard":"NL-1003","DocTotal":64.13,"Cancelled":"tNO","Confirmed":"tYES"}]}
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-E1"
	| .orderNumber = $n | .orderId = $n | .id = $n + "-E1"
	| .ref as $ref | .order |= (.ref = $ref | .id = $n | .orderNumber = $n)' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200
	{"DocEntry":17,"CardCode":"C20000","CardName":"Ada Byron","NumAtCard":"NL-1001","DocCurrency":"EUR","DocTotal":64.13,
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,
	 "RemainingOpenQuantity":2.0,"UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
> GET /b1s/v2/Invoices?*
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"LineNum":0,"Quantity":"1"}]}
< 204
> GET /b1s/v2/Orders(17)
< 200
	{"DocEntry":17,"CardCode":"C20000","CardName":"Ada Byron","NumAtCard":"NL-1001","DocCurrency":"EUR","DocTotal":39.93,
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":1.0,
	 "RemainingOpenQuantity":1.0,"UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
stdout {"type":"Receipt","ref":"NL-1001","*":"*"}
> GET /b1s/v2/Orders(18)
< 200
	{"DocEntry":18,"CardCode":"C20000","CardName":"Ada Byron","NumAtCard":"NL-1002","DocCurrency":"EUR","DocTotal":64.13,
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,
	 "RemainingOpenQuantity":2.0,"UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
> GET /b1s/v2/Invoices?*
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(18)  {"DocumentLines":[{"LineNum":0,"Quantity":"1"}]}
< 400  {"error":{"code":"-5002","message":"Item TS-RED-M of NL-1002 cannot be less"}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET /b1s/v2/Orders(19)
< 200
	{"DocEntry":19,"CardCode":"C20000","CardName":"Ada Byron","NumAtCard":"NL-1003","DocCurrency":"EUR","DocTotal":64.13,
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,
	 "RemainingOpenQuantity":2.0,"UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
> GET /b1s/v2/Invoices?*
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(19)  {"DocumentLines":[{"LineNum":0,"Quantity":"1"}]}
< 204
> GET /b1s/v2/Orders(19)
< 200
	{"DocEntry":19,"CardCode":"C20000","CardName":"Ada Byron","NumAtCard":"NL-1003","DocCurrency":"EUR","DocTotal":39.93,
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":1.0,
	 "RemainingOpenQuantity":1.0,"UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
stderr *NL-1002-E1*not done by ecx-push-erp: *cannot be less (HTTP 400)
exit 1
