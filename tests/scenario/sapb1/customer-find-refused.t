# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
conf customer_group = 100
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-push-erp b1
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"b1","cursor":"all"}
> GET /b1s/v2/BusinessPartners
	?$filter=(CardCode eq 'NL-C207')
	&$select=CardCode,Frozen
	&$orderby=CardCode
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: b1: customer NL-C207: config: the query itself was refused, not a document: GET /BusinessPartners: BadRequest: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
