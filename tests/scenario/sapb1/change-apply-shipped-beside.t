# Beside a line that has shipped another one is changed.
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
$ became {{dir}}/two-lines.json E1 '.orderedItem[1] |= (.orderQuantity = "3"
	| .lineExtensionAmount = "30.00" | .taxSubtotal[0].taxAmount = "6.30")' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-partly-shipped.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"LineNum":1,"Quantity":"3"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":88.33,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
