# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp ns
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"ns","cursor":"all"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 400  {"title":"Bad Request","status":400,"o:errorDetails":[{"detail":"Invalid search query: unknown identifier externalid","o:errorCode":"INVALID_PARAMETER"}]}
stderr *the query itself was refused, not a document: *unknown identifier externalid*(HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
