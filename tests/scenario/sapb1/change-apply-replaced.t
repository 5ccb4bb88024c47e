# A line that is replaced is closed in the request that adds the other.
# The members are those of the Service Layer, how it behaves is supposed.
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @two-lines.json
> GET /b1s/v2/Orders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ became {{dir}}/two-lines.json E1 'del(.orderedItem[])
	| .orderedItem += [{orderItemNumber: "3", sku: "CAP", orderQuantity: "1", price: "15.00",
	lineExtensionAmount: "15.00", taxSubtotal: [{taxAmount: "3.15", percent: "21"}]}]' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"ItemCode":"CAP","Quantity":"1","UnitPrice":"15","FreeText":"3"},
	{"LineNum":0,"LineStatus":"bost_Close"},{"LineNum":1,"LineStatus":"bost_Close"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200
	{"DocEntry":17,"DocTotal":82.28,"DocTotalFc":0.0,"DocumentLines":[
	 {"LineNum":0,"Quantity":2.0,"RemainingOpenQuantity":2.0,"LineStatus":"bost_Close","GrossTotal":48.4},
	 {"LineNum":1,"Quantity":1.0,"RemainingOpenQuantity":1.0,"LineStatus":"bost_Close","GrossTotal":12.1},
	 {"LineNum":2,"Quantity":1.0,"RemainingOpenQuantity":1.0,"LineStatus":"bost_Open","GrossTotal":18.15}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
