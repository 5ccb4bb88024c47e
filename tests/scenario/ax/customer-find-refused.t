# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
$ ecx-push-erp ax
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"ax","cursor":"all"}
> POST {{service}}  @ask-customer.xml
< 500  @refused.xml
<: Content-Type: text/xml; charset=utf-8
stderr ecx-push-erp: ax: customer NL-C207: config: the query itself was refused, not a document: POST /EcxShop/xppservice.svc: RecordNotFound: Item TS-RED-M not found.; SalesLine cannot be created. (HTTP 500)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
