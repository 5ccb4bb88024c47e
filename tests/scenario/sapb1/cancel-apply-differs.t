# An order that is not cancelled, though the request was taken, is for a person.
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
$ became {{dir}}/two-lines.json E1 '.orderStatus = "OrderCancelled"' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Orders(17)/Cancel
< 204
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: it was to be cancelled there, but is not: look at it there
exit 1
