# The invoices of an order have its reference, and cancelled ones do not count.
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
	 {"DocEntry":1,"DocNum":1001,"NumAtCard":"NL-1","DocumentStatus":"bost_Close",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":0.0,"LineStatus":"bost_Close"}]}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1')&*
< 200
	{"value":[
	 {"DocEntry":40,"DocNum":5040,"NumAtCard":"NL-1","DocDate":"2026-11-20T00:00:00Z",
	  "Cancelled":"tNO","CancelStatus":"csNo"},
	 {"DocEntry":41,"DocNum":5041,"NumAtCard":"NL-1","DocDate":"2026-11-20T00:00:00Z",
	  "Cancelled":"tYES","CancelStatus":"csYes"},
	 {"DocEntry":42,"DocNum":5042,"NumAtCard":"NL-1","DocDate":"2026-11-20T00:00:00Z",
	  "Cancelled":"tNO","CancelStatus":"csCancellation"},
	 {"DocEntry":43,"DocNum":5043,"NumAtCard":"NL-1","DocDate":"2026-11-20T00:00:00Z",
	  "Cancelled":"tNO","CancelStatus":"csNo"}]}
stdout
	{"type":"OrderState","source":"b1","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","invoice":[{"number":"5040","date":"2026-11-20"},
	 {"number":"5043","date":"2026-11-20"}],"state":"OrderDelivered","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
