# An order that is not there any more is for a person.
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
< 404  {"error":{"code":"-2028","message":"No matching records found (ODBC -2028)"}}
stdout {"type":"Rejection","code":"report","*":"*"}
stderr *; not done by ecx-push-erp: the order 17 is not there any more
exit 1
