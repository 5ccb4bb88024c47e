# A line that was cancelled is closed, and the total agrees without it.
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
$ became {{dir}}/two-lines.json E1 'del(.orderedItem[1])' 2 \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200  @two-open.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"LineNum":1,"LineStatus":"bost_Close"}]}
>: If-Match: W/"A1"
< 204
> GET /b1s/v2/Orders(17)
< 200  @two-without-mug.json
stdout \{"type":"Receipt",*"ref":"NL-1001",*"existed":false,"repeated":false}
