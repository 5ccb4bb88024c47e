# Of a line with two invoices of deliveries the older one is credited first; a cancelled one is none.
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
$ jq -c '.creditNoteLine[0] |= (.creditedQuantity = "2" | .lineExtensionAmount = "40.00"
	| .taxSubtotal[0].taxAmount = "8.40") | del(.allowanceCharge)
	| .taxTotal.taxAmount = "8.40"
	| .legalMonetaryTotal = {taxExclusiveAmount: "40.00", taxInclusiveAmount: "48.40"}' {{dir}}/credit.json \
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
< 200  @two-invoices-delivered.json
> GET /b1s/v2/$crossjoin(DeliveryNotes,DeliveryNotes/DocumentLines)
	?$filter=(DeliveryNotes/DocumentLines/BaseEntry eq 17) \
	 and (DeliveryNotes/DocEntry eq DeliveryNotes/DocumentLines/DocEntry \
	 and DeliveryNotes/DocumentLines/BaseType eq 17)
	&$expand=DeliveryNotes($select=DocEntry),DeliveryNotes/DocumentLines($select=BaseEntry)
< 200  {"value":[{"DeliveryNotes":{"DocEntry":40},"DeliveryNotes/DocumentLines":{"BaseEntry":17}},
	 {"DeliveryNotes":{"DocEntry":41},"DeliveryNotes/DocumentLines":{"BaseEntry":17}}]}
> GET /b1s/v2/DeliveryNotes?$filter=(DocEntry eq 40 or DocEntry eq 41)
	&$select=DocEntry,DocumentLines&$orderby=DocEntry
< 200
	{"value":[{"DocEntry":40,"DocumentLines":[{"LineNum":0,"BaseType":17,"BaseEntry":17,"BaseLine":0}]},
	 {"DocEntry":41,"DocumentLines":[{"LineNum":0,"BaseType":17,"BaseEntry":17,"BaseLine":0},
	 {"LineNum":1,"BaseType":17,"BaseEntry":17,"BaseLine":1}]}]}
> GET /b1s/v2/$crossjoin(CreditNotes,CreditNotes/DocumentLines)
	?$filter=(CreditNotes/DocumentLines/BaseEntry eq 501 or CreditNotes/DocumentLines/BaseEntry eq 503) \
	 and (CreditNotes/DocEntry eq CreditNotes/DocumentLines/DocEntry \
	 and CreditNotes/DocumentLines/BaseType eq 13)
	&$expand=CreditNotes($select=DocEntry),CreditNotes/DocumentLines($select=BaseEntry)
< 200  {"value":[]}
> GET /b1s/v2/CreditNotes?$filter=NumAtCard eq 'NL-1001' or startswith(NumAtCard,'NL-1001-R')
	&$select={{credited_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> GET /b1s/v2/$crossjoin(Drafts,Drafts/DocumentLines)
	?$filter=(Drafts/DocumentLines/BaseEntry eq 501 or Drafts/DocumentLines/BaseEntry eq 503) \
	 and (Drafts/DocEntry eq Drafts/DocumentLines/DocEntry \
	 and Drafts/DocumentLines/BaseType eq 13)
	&$expand=Drafts($select=DocEntry),Drafts/DocumentLines($select=BaseEntry)
< 200  {"value":[]}
> GET /b1s/v2/Drafts?$filter=NumAtCard eq 'NL-1001' or startswith(NumAtCard,'NL-1001-R')
	&$select={{credited_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> POST /b1s/v2/Drafts  
	{"DocumentLines":[{"ItemCode":"TS-RED-M","Quantity":"1","UnitPrice":"20","VatGroup":"A1","FreeText":"1","WithoutInventoryMovement":"tYES"},
	{"ItemCode":"TS-RED-M","Quantity":"1","UnitPrice":"20","VatGroup":"A1","FreeText":"1","WithoutInventoryMovement":"tYES"}],
	"DocumentReferences":[{"RefObjType":"rot_SalesInvoice","RefDocEntr":501},
	{"RefObjType":"rot_SalesInvoice","RefDocEntr":503}],"*":"*"}
< 201
	{"DocEntry":9,"NumAtCard":"NL-1001-R1","DocTotal":48.4,"DocTotalFc":0.0,"Cancelled":"tNO"}
stdout \{"type":"Receipt",*"ref":"NL-1001",*"id":"draft-9","number":"draft-9",*"existed":false,"repeated":false}
