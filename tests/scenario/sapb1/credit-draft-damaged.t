# What others have credited and cannot be read may be of the line: it is tried again.
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
< 200  @two-shipped.json
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{billed_columns}}&$orderby=DocEntry
< 200  @two-invoices.json
> GET /b1s/v2/$crossjoin(CreditNotes,CreditNotes/DocumentLines)
	?$filter=(CreditNotes/DocumentLines/BaseEntry eq 501) \
	 and (CreditNotes/DocEntry eq CreditNotes/DocumentLines/DocEntry \
	 and CreditNotes/DocumentLines/BaseType eq 13)
	&$expand=CreditNotes($select=DocEntry),CreditNotes/DocumentLines($select=BaseEntry)
< 200  {"value":[{"CreditNotes":{"DocEntry":90},"CreditNotes/DocumentLines":{"BaseEntry":501}}]}
> GET /b1s/v2/CreditNotes?$filter=(DocEntry eq 90)&$select={{credited_columns}}&$orderby=DocEntry
< 200
	{"value":[{"DocEntry":90,"DocObjectCode":"14","DocumentStatus":"bost_Open","DocTotal":5.0,"VatSum":0.0,"Cancelled":"tNO",
	 "DocumentLines":[{"LineNum":0,"ItemCode":"TS\ud83d","Quantity":1.0,"BaseType":13,"BaseEntry":501}]}]}
> GET /b1s/v2/CreditNotes?$filter=NumAtCard eq 'NL-1001' or startswith(NumAtCard,'NL-1001-R')
	&$select={{credited_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stderr ...
exit 75
