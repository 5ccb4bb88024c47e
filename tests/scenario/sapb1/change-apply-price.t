# Another price of a line, another charge, and a discount that is gone are set.
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
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.price = "18.00" | .lineExtensionAmount = "36.00"
	| .taxSubtotal[0].taxAmount = "7.56") | .allowanceCharge |= [.[0] | .amount = "6.00" | .taxSubtotal[0].taxAmount = "1.26"]' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"LineNum":0,"UnitPrice":"18"}],
	"DocumentAdditionalExpenses":[{"LineNum":0,"LineTotal":"6.00"},{"LineNum":1,"LineTotal":"0"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":62.92,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
