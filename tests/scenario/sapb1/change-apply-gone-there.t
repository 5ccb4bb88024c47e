# A line that somebody has closed there is not changed.
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
< 200  @two-without-mug.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 2: it is closed there
exit 1
