# An order in another currency there is for a person.
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
$ ecx-push-erp b1
stdin @credit.json
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001-R1')
	&$select={{memo_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocCurrency":"USD","DocumentStatus":"bost_Close","DocumentLines":[{"LineNum":0,"Quantity":1.0}]}
> GET /b1s/v2/Invoices?*
< 200  @two-invoices.json
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: the order is in USD there
exit 1
