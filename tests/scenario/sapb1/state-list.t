# Each way in which an order can stand is read; one that waits for an approval is a draft.
# The members are those of the Service Layer, the figures are supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ordered b1 1 2 3 4 5
$ ecx-state-pull b1
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3' \
	  or NumAtCard eq 'NL-4' or NumAtCard eq 'NL-5')
	&$select=NumAtCard,DocEntry,DocNum,DocumentStatus,Cancelled,Confirmed,DocumentLines
	&$orderby=DocEntry
< 200
	{"value":[
	 {"DocEntry":1,"DocNum":1001,"NumAtCard":"NL-1","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":2,"DocNum":1002,"NumAtCard":"NL-2","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tNO","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":2.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":3,"DocNum":1003,"NumAtCard":"NL-3","DocumentStatus":"bost_Open",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":1.0,"LineStatus":"bost_Open"},
	   {"LineNum":1,"FreeText":"2","Quantity":1.0,
	   "RemainingOpenQuantity":1.0,"LineStatus":"bost_Open"}]},
	 {"DocEntry":4,"DocNum":1004,"NumAtCard":"NL-4","DocumentStatus":"bost_Close",
	  "Cancelled":"tNO","Confirmed":"tYES","DocumentLines":[
	   {"LineNum":0,"FreeText":"1","Quantity":2.0,
	   "RemainingOpenQuantity":0.0,"LineStatus":"bost_Close"}]}]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-5')
	&$select=NumAtCard,DocEntry,DocObjectCode,Cancelled,AuthorizationStatus
	&$orderby=DocEntry
< 200
	{"value":[
	 {"DocEntry":7,"NumAtCard":"NL-5","DocObjectCode":"17","Cancelled":"tNO",
	  "AuthorizationStatus":"dasPending"}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1' or NumAtCard eq 'NL-2' or NumAtCard eq 'NL-3' \
	  or NumAtCard eq 'NL-4' or NumAtCard eq 'NL-5')
	&$select=NumAtCard,DocEntry,DocNum,DocDate,Cancelled,CancelStatus
	&$orderby=DocEntry
< 200  {"value":[]}
stdout
	{"type":"OrderState","source":"b1","id":"1","ref":"NL-1","number":"1001",
	 "orderId":"id-1","orderNumber":"1","state":"OrderProcessing","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"2","ref":"NL-2","number":"1002",
	 "orderId":"id-2","orderNumber":"2","state":"OrderProblem","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"3","ref":"NL-3","number":"1003",
	 "orderId":"id-3","orderNumber":"3","state":"OrderInTransit","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"4","ref":"NL-4","number":"1004",
	 "orderId":"id-4","orderNumber":"4","state":"OrderDelivered","v":1}
stdout
	{"type":"OrderState","source":"b1","id":"draft-7","ref":"NL-5","number":"draft-7",
	 "orderId":"id-5","orderNumber":"5","state":"OrderProblem","v":1}
stdout {"type":"Checkpoint","kind":"state","*":"*"}
