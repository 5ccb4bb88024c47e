# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp x3
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"x3","cursor":"all"}
> GET /api1/x3/erp/SEED/SORDER?representation=SORDER.$query&count=100&where=(CUSORDREF eq 'NL-1001')
< 400  {"$diagnoses":[{"$severity":"error","$message":"the condition is invalid"}]}
stderr *GET /api1/*: the condition is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
