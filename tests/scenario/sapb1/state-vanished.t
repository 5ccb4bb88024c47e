# An order that is not there any more is for a person, once.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 1 2
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2')&*
< 200
	{"value":[
	 {"DocEntry":2,"DocNum":1002,"NumAtCard":"NL-2","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]}]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1')&*
< 200  {"value":[]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2')&*
< 200  {"value":[]}
stdout
	{"type":"OrderState","source":"b1","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: b1: order NL-1, number '*', is not in SAP Business One any more: *
exit 1
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2')&*
< 200
	{"value":[
	 {"DocEntry":2,"DocNum":1002,"NumAtCard":"NL-2","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]}]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1')&*
< 200  {"value":[]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2')&*
< 200  {"value":[]}
stdout
	{"type":"OrderState","source":"b1","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProcessing","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
