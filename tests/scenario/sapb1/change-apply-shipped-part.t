# No line is set below the part of it that has shipped, though the rest is open.
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
$ became {{dir}}/two-lines.json E1 '.orderedItem[0] |= (.orderQuantity = "1"
	| .lineExtensionAmount = "20.00" | .taxSubtotal[0].taxAmount = "4.20")' \
	| ecx-push-erp b1
> GET /b1s/v2/Orders(17)
< 200
	{"DocEntry":17,"CardCode":"C20000","CardName":"Ada Byron","DocCurrency":"EUR","DocumentStatus":"bost_Open","Cancelled":"tNO",
	 "DocumentLines":[{"LineNum":0,"ItemCode":"TS-RED-M","Quantity":2.0,"RemainingOpenQuantity":0.5,
	 "UnitPrice":20.0,"FreeText":"1","LineStatus":"bost_Open"}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: line 1: 1.5 are in deliveries there
exit 1
