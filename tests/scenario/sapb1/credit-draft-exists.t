# A draft that somebody has added is a credit memo: nothing is created.
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
< 200  {"value":[{"DocEntry":33,"DocNum":7033,"NumAtCard":"NL-1001-R1","DocTotal":30.25,"Cancelled":"tNO"}]}
stdout {"type":"Receipt","ref":"NL-1001","id":"33","number":"7033","existed":true,"*":"*"}
