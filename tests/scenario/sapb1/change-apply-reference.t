# The number of a line is in the field that the section names.
# The members are those of the Service Layer, how it behaves is supposed.
conf line_reference = U_WebLine
conf order_map = {{dir}}/web-line.map
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
	{"DocEntry":17,"DocNum":1000042,"CardCode":"C20000","DocCurrency":"EUR","DocumentStatus":"bost_Open","Cancelled":"tNO",
	 "DocumentLines":[{"LineNum":4,"ItemCode":"TS-RED-M","Quantity":2.0,"RemainingOpenQuantity":2.0,
	 "UnitPrice":20.0,"FreeText":"2","U_WebLine":"1","LineStatus":"bost_Open"}]}
> GET /b1s/v2/Invoices?$filter=(NumAtCard eq 'NL-1001')
	&$select={{invoice_columns}}&$orderby=DocEntry
< 200  {"value":[]}
> PATCH /b1s/v2/Orders(17)  {"DocumentLines":[{"LineNum":4,"Quantity":"1"}]}
>: If-Match: *
< 204
> GET /b1s/v2/Orders(17)
< 200  {"DocEntry":17,"DocTotal":39.93,"DocTotalFc":0.0}
stdout {"type":"Receipt","ref":"NL-1001","id":"17","*":"*"}
