# Several orders are written to one by one, also one that has no id, found by its number.
# The members are from the contract.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 200  {"id":1,"status_id":11}
> GET /v3/orders/1/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/1/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> PUT /v2/orders/2  {"external_order_id":"SO-2"}
< 200  {"id":2,"status_id":11}
> GET /v3/orders/2/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/2/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> PUT /v2/orders/3  {"external_order_id":"SO-3"}
< 200  {"id":3,"status_id":11}
> GET /v3/orders/3/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/3/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Receipt","ref":"NL-1","kind":"state","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"NL-2","kind":"state","system":"shop","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","kind":"state","system":"shop","*":"*"}
