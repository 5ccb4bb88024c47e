# An order of which something has shipped is not cancelled.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_1}}}
> GET /v2/orders/1
< 200  {"id":1,"status_id":3,"items_shipped":1}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1","*":"*"}
stderr ecx-state-push: shop: state NL-1: cancelled in erp as SO-1, but not here, because \
	something of it has shipped: cancel or refund what is left of it by hand
exit 1
