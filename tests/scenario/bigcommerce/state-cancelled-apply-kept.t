# A store that leaves the order as it was has not cancelled it.
# The answers are supposed.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> PUT /v2/orders/1  {"external_order_id":"SO-1","status_id":5}
< 200  {"id":1,"status_id":11,"external_order_id":"SO-1"}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, but not here, because the store leaves it as it was: *
exit 1
