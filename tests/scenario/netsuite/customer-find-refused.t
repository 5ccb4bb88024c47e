# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
conf subsidiary = 2
$ ecx-push-erp ns
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"ns","cursor":"all"}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_customer}} WHERE c.externalid = 'NL-C207' ORDER BY c.id"}
< 400  {"title":"Bad Request","status":400,"o:errorDetails":[{"detail":"Invalid search query: unknown identifier externalid","o:errorCode":"INVALID_PARAMETER"}]}
stderr ecx-push-erp: ns: customer NL-C207: config: the query itself was refused, not a document: POST /services/rest/query/v1/suiteql: INVALID_PARAMETER: Invalid search query: unknown identifier externalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
