# A charge that was gone, and is 0 there, is set when it comes back.
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
$ became {{dir}}/two-lines.json E1 'del(.allowanceCharge)' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentAdditionalExpenses":[{"LineNum":0,"LineTotal":"0"},{"LineNum":1,"LineTotal":"0"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200
	{"@odata.etag":"W/\"A2\"","DocEntry":17,"CardCode":"C20000","CardName":"Ada Byron","DocCurrency":"EUR",
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocTotal":60.50,
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"RemainingOpenQuantity":2.0}],
	 "DocumentAdditionalExpenses":[{"LineNum":0,"ExpenseCode":1,"LineTotal":0.0},{"LineNum":1,"ExpenseCode":2,"LineTotal":0.0}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
$ became {{dir}}/two-lines.json E2 '.allowanceCharge |= [.[0]]' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200
	{"@odata.etag":"W/\"A2\"","DocEntry":17,"CardCode":"C20000","CardName":"Ada Byron","DocCurrency":"EUR",
	 "DocumentStatus":"bost_Open","Cancelled":"tNO","DocTotal":60.50,
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"RemainingOpenQuantity":2.0}],
	 "DocumentAdditionalExpenses":[{"LineNum":0,"ExpenseCode":1,"LineTotal":0.0},{"LineNum":1,"ExpenseCode":2,"LineTotal":0.0}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentAdditionalExpenses":[{"LineNum":0,"LineTotal":"5.00"}]}
>: If-Match: W/"A2"
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":66.55,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
