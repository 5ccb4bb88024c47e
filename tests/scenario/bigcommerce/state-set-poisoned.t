# One order that the store refuses, and one that it dies of, keep no other from it.
# The answers are supposed.
conf retries = 0
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_1}}}
stdin {"state":"OrderProcessing",{{so_2}}}
stdin {"state":"OrderProcessing",{{so_3}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1"}
< 400  [{"status":400,"message":"The order cannot be changed."}]
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> PUT /v2/orders/2  {"external_order_id":"SO-2"}
< 500  @died.json
> GET /v2/orders?limit=1
< 204
> GET /v2/store
< 200  {"timezone":{"name":"Europe/Amsterdam"}}
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> PUT /v2/orders/3  {"external_order_id":"SO-3"}
< 200  {"id":3,"status_id":11}
> GET /v3/orders/3/metafields?namespace=ecx
< 200  @none.json
> POST /v3/orders/3/metafields
	{"permission_set":"read","namespace":"ecx","key":"state","value":"OrderProcessing"}
< 200  {"data":{"id":7},"meta":{}}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","kind":"state","system":"shop","*":"*"}
stderr ecx-state-push: shop: state NL-2: *; the next pull sends it again
stderr ecx-state-push: shop: state NL-1: *The order cannot be changed.*
exit 1
