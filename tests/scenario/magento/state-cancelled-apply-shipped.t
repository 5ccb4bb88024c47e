# An order of which something has shipped, or was invoiced, is not cancelled.
# The members are those of the contract; a comment is answered with true, as recorded.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014",{{picked}},
	"items":[{"item_id":40,"qty_ordered":2,"qty_invoiced":2,"qty_shipped":1}],"status_histories":[]}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1014","*":"*"}
stderr ecx-state-push: shop: state NL-1014: cancelled in erp as SO-14, but not here, because \
	something of it has shipped: cancel or refund what is left of it by hand
exit 1
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014",{{picked}},
	"items":[{"item_id":40,"qty_ordered":2,"qty_invoiced":2,"qty_shipped":0}],"status_histories":[]}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1014","*":"*"}
stderr ecx-state-push: shop: state NL-1014: cancelled in erp as SO-14, but not here, because \
	the store has invoiced it: cancel or refund what is left of it by hand
exit 1
