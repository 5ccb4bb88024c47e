# synthetic: A refused look-up is no fault of the customer.
# The run ends with 78; the customer is neither filed nor created, and waits
# before the Checkpoint.
conf business_group = NATIONAL
conf customer_group = DOMESTIC
$ ecx-push-erp nav
stdin @customer.json
stdin {"type":"Checkpoint","v":1,"kind":"customer","source":"shop","flow":"nav","cursor":"all"}
> GET {{company}}/CustomerCard?$filter=(No eq 'NL-C207')&$orderby=No
< 400  {"error":{"code":"BadRequest","message":"The query option $filter is invalid"}}
stderr ecx-push-erp: nav: customer NL-C207: config: the query itself was refused, not a document: GET /ODataV4/Company(%27CRONUS%20International%27)/CustomerCard: BadRequest: The query option $filter is invalid (HTTP 400)
exit 78
$ ecx-ledger quarantine
$ ecx-ledger deferred
$ ecx-ledger checkpoints
