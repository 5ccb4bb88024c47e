# A line is closed that has a quantity left, and is not open.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 1
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1')&*
< 200
	{"value":[
	 {"DocEntry":1,"DocNum":1001,"NumAtCard":"NL-1","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"},
	   {"LineNum":1,"FreeText":"2","Quantity":3.0,
	   "RemainingOpenQuantity":1.0,"LineStatus":"bost_Close"},
	   {"LineNum":2,"FreeText":"3","Quantity":1.0,
	   "RemainingOpenQuantity":0.0,"LineStatus":"bost_Close"},
	   {"LineNum":8,"FreeText":"","Quantity":1.0,
	   "RemainingOpenQuantity":1.0,"LineStatus":"bost_Close"}]}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1')&*
< 200  {"value":[]}
stdout
	{"type":"OrderState","source":"b1","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","orderItemNumber":["2"],"state":"OrderInTransit","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
