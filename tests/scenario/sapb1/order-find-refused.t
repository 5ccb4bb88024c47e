# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"b1","cursor":"all"}
> GET /b1s/v2/Orders?$filter=(NumAtCard eq 'NL-1001')&$select={{order_columns}}
	&$orderby=DocEntry
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr *the query itself was refused, not a document: *The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
