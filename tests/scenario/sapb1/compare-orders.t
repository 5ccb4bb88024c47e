# The orders since a day are listed page by page: one without a reference is nobody's, a second one with it makes an order a doubled one.
# The members are those of the Service Layer, the figures are supposed.
conf [shop] prefix = NL
conf page = 2
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered b1 1 2 3
$ ecx-compare shop b1
> GET /b1s/v2/Orders?$filter=CreationDate ge '2026-11-13'
	&$select=NumAtCard,DocEntry,DocNum,DocumentStatus,Cancelled,Confirmed,DocTotal,DocTotalFc,DocumentLines
	&$orderby=DocEntry
< 200
	{"value":[
	 {"DocEntry":11,"DocNum":1011,"NumAtCard":"NL-1","DocumentStatus":"bost_Open","Cancelled":"tNO","Confirmed":"tYES",
	  "DocTotal":10.0,"DocTotalFc":0.0,"DocumentLines":[{"LineNum":0,"Quantity":1.0,"RemainingOpenQuantity":1.0}]},
	 {"DocEntry":12,"DocNum":1012,"NumAtCard":null,"DocumentStatus":"bost_Open","Cancelled":"tNO","Confirmed":"tYES",
	  "DocTotal":99.0,"DocTotalFc":0.0,"DocumentLines":[{"LineNum":0,"Quantity":1.0,"RemainingOpenQuantity":1.0}]}],
	 "@odata.nextLink":"Orders?$skip=2"}
> GET /b1s/v2/Orders?$filter=DocEntry gt 12 and (CreationDate ge '2026-11-13')&*
< 200
	{"value":[
	 {"DocEntry":13,"DocNum":1013,"NumAtCard":"NL-2","DocumentStatus":"bost_Open","Cancelled":"tNO","Confirmed":"tYES",
	  "DocTotal":22.0,"DocTotalFc":0.0,"DocumentLines":[{"LineNum":0,"Quantity":1.0,"RemainingOpenQuantity":1.0},
	  {"LineNum":1,"Quantity":2.0,"RemainingOpenQuantity":2.0,"LineStatus":"bost_Close","GrossTotal":10.0}]},
	 {"DocEntry":14,"DocNum":1014,"NumAtCard":"NL-1","DocumentStatus":"bost_Open","Cancelled":"tNO","Confirmed":"tYES",
	  "DocTotal":10.0,"DocTotalFc":0.0,"DocumentLines":[{"LineNum":0,"Quantity":1.0,"RemainingOpenQuantity":1.0}]}]}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-3')&*
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-3')&*
< 200  {"value":[]}
stdout {"type":"Difference","ref":"NL-1","what":"doubled","theirs":"1011, 1014","state":"new","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 0 same, 3 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
