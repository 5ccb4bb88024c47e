# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp s300
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"s300","cursor":"all"}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1001')&$top=10
< 400  {"error":{"code":"InvalidParameters","message":"The query option $filter is invalid"}}
stderr *the query itself was refused, not a document: *The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
