# Goods that cannot be sold are for a person where no warehouse is named for them.
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
$ jq -c '.creditNoteLine[0].restock = "blocked"' {{dir}}/credit.json \
	| ecx-push-erp b1
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
< 200  {"value":[]}
> GET /b1s/v2/CreditNotes?$filter=NumAtCard eq 'NL-1001' or startswith(NumAtCard,'NL-1001-R')
	&$select={{credited_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/$crossjoin(Drafts,Drafts/DocumentLines)
	?$filter=(Drafts/DocumentLines/BaseEntry eq 501) \
	 and (Drafts/DocEntry eq Drafts/DocumentLines/DocEntry \
	 and Drafts/DocumentLines/BaseType eq 13)
	&$expand=Drafts($select=DocEntry),Drafts/DocumentLines($select=BaseEntry)
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=NumAtCard eq 'NL-1001' or startswith(NumAtCard,'NL-1001-R')
	&$select={{credited_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: 'TS-RED-M' comes back and cannot be sold: blocked_warehouse is not set
exit 1
