# A line that has shipped is closed: it is not raised, either.
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
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "3"
	| .lineExtensionAmount = "60.00" | .taxSubtotal[0].taxAmount = "12.60")' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-partly-shipped.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 1: 2 are in deliveries there
exit 1
