# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp jde
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"jde","cursor":"all"}
> POST /jderest/v2/dataservice  @ask-customer.json
< 400  {"message":"the data item VR01 is not in this table"}
stderr ecx-push-erp: jde: customer NL-C207: config: the query itself was refused, not a document: POST /v2/dataservice: the data item VR01 is not in this table (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
