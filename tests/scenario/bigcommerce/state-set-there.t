# What is there already, after an answer that was lost, is not sent again.
# The members are from the contract.
conf retries = 0
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
< drop
> GET /v2/orders?limit=1
< 204
> GET /v2/store
< 200  {"timezone":{"name":"Europe/Amsterdam"}}
stderr ecx-state-push: shop: state NL-1: unsure: *; the next pull sends it again
exit 75
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11,"external_order_id":"SO-1"}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  {"data":[{"id":7,"namespace":"ecx","key":"state","value":"OrderProcessing"}],"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","kind":"state","system":"shop","*":"*"}
