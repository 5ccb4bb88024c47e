# An order is cancelled that was cancelled, or closed before anything was delivered.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 1 2 3
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3')&*
< 200
	{"value":[
	 {"DocEntry":1,"DocNum":1001,"NumAtCard":"NL-1","DocumentStatus":"bost_Close",
	  "Cancelled":"tYES","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Close"}]},
	 {"DocEntry":2,"DocNum":1002,"NumAtCard":"NL-2","DocumentStatus":"bost_Close",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Close"},
	   {"LineNum":1,"FreeText":"2","Quantity":1.0,
	   "RemainingOpenQuantity":1.0,"LineStatus":"bost_Close"}]},
	 {"DocEntry":3,"DocNum":1003,"NumAtCard":"NL-3","DocumentStatus":"bost_Close",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Close"},
	   {"LineNum":1,"FreeText":"2","Quantity":1.0,
	   "RemainingOpenQuantity":0.0,"LineStatus":"bost_Close"}]}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3')&*
< 200  {"value":[]}
stdout
	{"type":"OrderState","source":"b1","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","orderItemNumber":["1"],"state":"OrderCancelled","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","orderItemNumber":["1","2"],"state":"OrderCancelled","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"3","ref":"NL-3","number":"1003",
	 "orderId":"id-3","orderNumber":"3","orderItemNumber":["1"],"state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
