# An order that the store does not have is refused alone.
# The members are from the contract.
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
> GET /v2/orders/1
< 404  [{"status":404,"message":"The requested resource was not found."}]
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> PUT /v2/orders/2  {"external_order_id":"SO-2"}
< 200  {"id":2,"status_id":11}
> GET /v3/orders/2/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/2/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-2","kind":"state","system":"shop","*":"*"}
stderr ecx-state-push: shop: state NL-1: the store has no order '1': it was deleted there, or *
exit 1
