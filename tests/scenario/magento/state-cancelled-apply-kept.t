# A store that says it has cancelled an order, and has not, is not believed.
# From the source: older releases answer true for any order that there is.
conf cancel = apply
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014","state":"new","status":"pending",
	"items":[{"item_id":40,"qty_ordered":2,"qty_invoiced":0,"qty_shipped":0}],
	"status_histories":[]}
> POST /rest/all/V1/orders/14/cancel
< 200  true
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014","state":"holded","status":"pending",
	"items":[{"item_id":40,"qty_ordered":2,"qty_invoiced":0,"qty_shipped":0}],
	"status_histories":[]}
stdout {"type":"Rejection","code":"rejected","ref":"NL-1014","*":"*"}
stderr ecx-state-push: shop: state NL-1014: cancelled in erp as SO-14, but not here, because \
	the store leaves it as it was: *
exit 1
