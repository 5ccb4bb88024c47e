# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
conf customer_group = RTL
conf customer_terms = N30
conf customer_tax_group = EUTAX
$ ecx-push-erp s300
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"s300","cursor":"all"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/AR/ARCustomers?$filter=(CustomerNumber eq 'NL-C207')&$top=10
< 400  {"error":{"code":"InvalidParameters","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: s300: customer NL-C207: config: the query itself was refused, not a document: GET /AR/ARCustomers: InvalidParameters: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
