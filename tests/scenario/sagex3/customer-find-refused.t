# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp x3
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"x3","cursor":"all"}
> GET /api1/x3/erp/SEED/BPCUSTOMER?representation=BPCUSTOMER.$query&count=100
	&where=(BPCNUM eq 'NL-C207')
< 400  {"$diagnoses":[{"$severity":"error","$message":"the condition is invalid"}]}
stderr ecx-push-erp: x3: customer NL-C207: config: the query itself was refused, not a document: GET /api1/x3/erp/SEED/BPCUSTOMER: the condition is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
