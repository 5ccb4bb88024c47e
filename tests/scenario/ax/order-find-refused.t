# synthetic: A refused look-up is no fault of the order.
# The run ends with 78; the order is neither filed nor created.
$ ecx-push-erp ax
stdin @order.json
stdin {"type":"Checkpoint","v":1,"kind":"order","source":"shop","flow":"ax","cursor":"all"}
> POST {{service}}  @ask-order.xml
< 500  @refused.xml
<: Content-Type: text/xml; charset=utf-8
stderr *the query itself was refused, not a document: *(HTTP 500)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
