# A new charge is added; a second one of the same code is told apart.
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
$ became {{dir}}/two-lines.json E1 '.allowanceCharge += [{chargeIndicator: true, allowanceChargeReason: "Gift wrap", amount: "3.00"}]' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentAdditionalExpenses":[{"ExpenseCode":1,"LineTotal":"3.00"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":67.13,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
$ became {{dir}}/two-lines.json E2 '.allowanceCharge += [{chargeIndicator: true, allowanceChargeReason: "Gift wrap", amount: "4.00"}]' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200
	{"@odata.etag":"W/\"A2\"","DocEntry":17,"DocCurrency":"EUR","DocumentStatus":"bost_Open","Cancelled":"tNO",
	 "DocumentLines":[{"LineNum":0,"Quantity":2.0,"RemainingOpenQuantity":2.0}],
	 "DocumentAdditionalExpenses":[{"LineNum":0,"ExpenseCode":1,"LineTotal":5.0},
	 {"LineNum":1,"ExpenseCode":2,"LineTotal":-2.0},{"LineNum":2,"ExpenseCode":1,"LineTotal":3.0}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentAdditionalExpenses":[{"LineNum":2,"LineTotal":"4.00"}]}
>: If-Match: W/"A2"
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":68.13,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
