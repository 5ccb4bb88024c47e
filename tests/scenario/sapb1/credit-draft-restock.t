# What comes back goes to its warehouse, what cannot be sold to another; the rest moves no goods.
# The members are those of the Service Layer, how it behaves is supposed.
conf blocked_warehouse = 99
>* POST /b1s/v2/Login  {"*":"*"}
< 200  {"SessionId":"s1","SessionTimeout":30}
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @two-lines.json
> GET /b1s/v2/Orders?*
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.creditNoteLine[0].restock = "sellable" | .id = "refund-1" | .identifier = "NL-1001-R1"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"}' {{dir}}/credit.json \
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
	{"NumAtCard":"NL-1001-R1","DocumentLines":[{"ItemCode":"TS-RED-M","WithoutInventoryMovement":"tNO","WarehouseCode":"01",
	"Quantity":"1","UnitPrice":"20","VatGroup":"A1","FreeText":"1"}],"*":"*"}
< 201
	{"DocEntry":9,"NumAtCard":"NL-1001-R1","DocTotal":24.2,"DocTotalFc":0.0,"Cancelled":"tNO"}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"draft-9","number":"draft-9",*"existed":false,"repeated":false}
$ jq -c '.creditNoteLine[0].restock = "blocked" | .id = "refund-2" | .identifier = "NL-1001-R2"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"} | .creditNoteLine[0].orderItemNumber = "2" | .creditNoteLine[0].sku = "MUG"
	| .creditNoteLine[0] |= (.price = "10.00" | .lineExtensionAmount = "10.00"
	| .taxSubtotal[0].taxAmount = "2.10") | .taxTotal.taxAmount = "2.10"
	| .legalMonetaryTotal = {taxExclusiveAmount: "10.00", taxInclusiveAmount: "12.10"}' {{dir}}/credit.json \
	| ecx-push-erp b1
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1001-R2')
	&$select={{memo_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001-R2')
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
	{"NumAtCard":"NL-1001-R2","DocumentLines":[{"ItemCode":"MUG","WithoutInventoryMovement":"tNO","WarehouseCode":"99",
	"Quantity":"1","UnitPrice":"10","VatGroup":"A1","FreeText":"2"}],"*":"*"}
< 201
	{"DocEntry":10,"NumAtCard":"NL-1001-R2","DocTotal":12.1,"DocTotalFc":0.0,"Cancelled":"tNO"}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"draft-10","number":"draft-10",*"existed":false,"repeated":false}
$ jq -c '.creditNoteLine[0].restock = "none" | .id = "refund-3" | .identifier = "NL-1001-R3"
	| del(.allowanceCharge) | .taxTotal.taxAmount = "4.20"
	| .legalMonetaryTotal = {taxExclusiveAmount: "20.00", taxInclusiveAmount: "24.20"}' {{dir}}/credit.json \
	| ecx-push-erp b1
> GET /b1s/v2/CreditNotes?$filter=(NumAtCard eq 'NL-1001-R3')
	&$select={{memo_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=(NumAtCard eq 'NL-1001-R3')
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
	{"NumAtCard":"NL-1001-R3","DocumentLines":[{"ItemCode":"TS-RED-M","WithoutInventoryMovement":"tYES",
	"Quantity":"1","UnitPrice":"20","VatGroup":"A1","FreeText":"1"}],"*":"*"}
< 201
	{"DocEntry":11,"NumAtCard":"NL-1001-R3","DocTotal":24.2,"DocTotalFc":0.0,"Cancelled":"tNO"}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"draft-11","number":"draft-11",*"existed":false,"repeated":false}
