# A refund that is refused does not stop the others.
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
$ jq -c '("1001", "1002", "1003") as $n | .ref = "NL-" + $n | .identifier = .ref + "-R1"
	| .orderNumber = $n | .orderId = $n | .id = "refund-" + $n' {{dir}}/credit.json \
	| ecx-push-erp b1
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1001-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Orders(17)
< 200
	{"DocEntry":17,"CardCode":"C20000","DocCurrency":"EUR","DocTotal":64.13,"VatSum":11.13,"DocumentStatus":"bost_Close",
	 "DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"RemainingOpenQuantity":0.0,"FreeText":"1"}]}
> GET /b1s/v2/Invoices?*
< 200
	{"value":[{"DocEntry":501,"DocNum":5501,"NumAtCard":"NL-1001","DocumentStatus":"bost_Close","DocTotal":48.4,"VatSum":8.4,
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"BaseType":17,"BaseEntry":17,"BaseLine":0}]}]}
> GET /b1s/v2/$crossjoin(CreditNotes,CreditNotes/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/CreditNotes?*
< 200  {"value":[]}
> GET /b1s/v2/$crossjoin(Drafts,Drafts/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Drafts  {"NumAtCard":"NL-1001-R1","*":"*"}
< 201  {"DocEntry":91,"NumAtCard":"NL-1001-R1","DocTotal":30.25}
stdout {"type":"Receipt","ref":"NL-1001","id":"draft-91","*":"*"}
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1002-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1002-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Orders(18)
< 200
	{"DocEntry":18,"CardCode":"C20000","DocCurrency":"EUR","DocTotal":64.13,"VatSum":11.13,"DocumentStatus":"bost_Close",
	 "DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"RemainingOpenQuantity":0.0,"FreeText":"1"}]}
> GET /b1s/v2/Invoices?*
< 200
	{"value":[{"DocEntry":502,"DocNum":5502,"NumAtCard":"NL-1002","DocumentStatus":"bost_Close","DocTotal":48.4,"VatSum":8.4,
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"BaseType":17,"BaseEntry":18,"BaseLine":0}]}]}
> GET /b1s/v2/$crossjoin(CreditNotes,CreditNotes/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/CreditNotes?*
< 200  {"value":[]}
> GET /b1s/v2/$crossjoin(Drafts,Drafts/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Drafts  {"NumAtCard":"NL-1002-R1","*":"*"}
< 400  {"error":{"code":"-5002","message":"Item TS-RED-M of NL-1002 needs a batch"}}
stdout {"type":"Rejection","ref":"NL-1002","code":"report","*":"*"}
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1003-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1003-R1')&*
< 200  {"value":[]}
> GET /b1s/v2/Orders(19)
< 200
	{"DocEntry":19,"CardCode":"C20000","DocCurrency":"EUR","DocTotal":64.13,"VatSum":11.13,"DocumentStatus":"bost_Close",
	 "DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"RemainingOpenQuantity":0.0,"FreeText":"1"}]}
> GET /b1s/v2/Invoices?*
< 200
	{"value":[{"DocEntry":503,"DocNum":5503,"NumAtCard":"NL-1003","DocumentStatus":"bost_Close","DocTotal":48.4,"VatSum":8.4,
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"BaseType":17,"BaseEntry":19,"BaseLine":0}]}]}
> GET /b1s/v2/$crossjoin(CreditNotes,CreditNotes/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/CreditNotes?*
< 200  {"value":[]}
> GET /b1s/v2/$crossjoin(Drafts,Drafts/DocumentLines)?*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?*
< 200  {"value":[]}
> POST /b1s/v2/Drafts  {"NumAtCard":"NL-1003-R1","*":"*"}
< 201  {"DocEntry":93,"NumAtCard":"NL-1003-R1","DocTotal":30.25}
stdout {"type":"Receipt","ref":"NL-1003","id":"draft-93","*":"*"}
stderr *NL-1002-R1*not done by ecx-push-erp: *needs a batch (HTTP 400)
exit 1
