# What was kept is an expense below zero.
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
$ jq -c '.allowanceCharge += [{chargeIndicator: false, allowanceChargeReasonCode: "restocking_fee",
	amount: "4.00", taxSubtotal: [{taxAmount: "0.84", percent: "21"}]}] | .taxTotal.taxAmount = "4.41"
	| .legalMonetaryTotal = {lineExtensionAmount: "20.00", chargeTotalAmount: "5.00", allowanceTotalAmount: "4.00",
	taxExclusiveAmount: "21.00", taxInclusiveAmount: "25.41"}' {{dir}}/credit.json \
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
> POST /b1s/v2/Drafts  
	{"DocumentAdditionalExpenses":[{"ExpenseCode":1,"LineTotal":"5.00"},{"ExpenseCode":2,"LineTotal":"-4.00"}],
	"DocumentLines":["*"],"*":"*"}
< 201
	{"DocEntry":9,"NumAtCard":"NL-1001-R1","DocTotal":25.41,"DocTotalFc":0.0,"Cancelled":"tNO"}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"draft-9","number":"draft-9",*"existed":false,"repeated":false}
