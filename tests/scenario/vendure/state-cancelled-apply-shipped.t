# An order with a fulfillment is not cancelled, nor one that the server does not cancel: a person is told.
# A fulfillment that was cancelled does not count. The error is from the server's schema.
conf cancel = apply
$ ecx-state-push shop
stdin {{{so_7}},"state":"OrderCancelled"}
stdin {{{so_8}},"state":"OrderCancelled"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[
	{"id":"7","code":"1007","state":"PartiallyShipped","fulfillments":[
	{"state":"Cancelled"},{"state":"Shipped"}]},
	{"id":"8","code":"1008","state":"Modifying","fulfillments":[{"state":"Cancelled"}]}]}}}
> POST /admin-api  {"operationName":"Cancel","variables":{"input":{"orderId":"8","*":"*"}},"*":"*"}
< 200  {"data":{"cancelOrder":{"__typename":"OrderStateTransitionError",
	"errorCode":"ORDER_STATE_TRANSITION_ERROR",
	"message":"Cannot transition Order from \"Modifying\" to \"Cancelled\""}}}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"V-1007","*":"*"}
stdout {"type":"Rejection","kind":"state","code":"rejected","ref":"V-1008","*":"*"}
stderr ecx-state-push: shop: state V-1007: cancelled in erp as SO-7, but not here, because it has a fulfillment: *
stderr ecx-state-push: shop: state V-1008: cancelled in erp as SO-8, but not here, because *Cannot transition*
exit 1
