# What the store has been sent is not sent again.
# The members are from the contract.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 200  {"id":1,"status_id":11}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","kind":"state","system":"shop","*":"*"}
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}},"dateModified":"2026-11-20T11:00:00Z"}
