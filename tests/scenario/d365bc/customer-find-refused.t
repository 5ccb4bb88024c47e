# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp bc
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"bc","cursor":"all"}
> GET {{company}}/customers?$filter=(number eq 'NL-C207')&$orderby=id
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: bc: customer NL-C207: config: the query itself was refused, not a document: GET /api/v2.0/companies(6f8b1c1e-0000-4000-8000-00000000c0de)/customers: BadRequest: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
