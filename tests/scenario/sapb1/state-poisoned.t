# Of an order that is damaged nothing is said but that, and it has not vanished.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 1 2 3 4
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3' \
	  or NumAtCard eq 'NL-4')&*
< 200
	{"value":[
	 {"DocEntry":1,"DocNum":1001,"NumAtCard":"NL-1","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":2,"DocNum":1002,"NumAtCard":"NL-2","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tN\ud800","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":3,"DocNum":1003,"NumAtCard":"NL-3","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":4,"DocNum":1004,"NumAtCard":"NL-4","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3' \
	  or NumAtCard eq 'NL-4')&*
< 200
	{"value":[
	 {"DocEntry":40,"DocNum":5040,"NumAtCard":"NL-4","DocDate":"2026-11-20T00:00:00Z",
	  "Cancelled":"tNO\ud800","CancelStatus":"csNo"}]}
stdout
	{"type":"OrderState","source":"b1","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout {"type":"Rejection","kind":"state","ref":"NL-2","code":"unreadable","*":"*"}
stdout
	{"type":"OrderState","source":"b1","id":"3","ref":"NL-3","number":"1003",
	 "orderId":"id-3","orderNumber":"3","state":"OrderProcessing","v":1}
stdout {"type":"Rejection","kind":"state","ref":"NL-4","code":"unreadable","*":"*"}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
stderr ecx-state-pull: b1: state NL-2: *
stderr ecx-state-pull: b1: state NL-4: *
exit 1
