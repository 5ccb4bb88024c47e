# With cancel = apply the order is cancelled in the shop, with its shipping, and gets its note; the money is for a person.
# One that is cancelled there already only gets the note. The fields are from the server's schema.
conf cancel = apply
$ ecx-fetch-orders shop --id 7 | made
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @order.json
$ ecx-state-push shop
stdin {{{so_made}},"state":"OrderCancelled"}
stdin {{{so_8}},"state":"OrderCancelled"}
> POST /admin-api  {"operationName":"States","*":"*"}
< 200  {"data":{"orders":{"items":[{{plain_7}},
	{"id":"8","code":"1008","state":"Cancelled","fulfillments":[]}]}}}
> POST /admin-api  {"operationName":"Cancel","variables":{"input":{"orderId":"7",
	"cancelShipping":true}},"*":"*"}
< 200  {"data":{"cancelOrder":{"__typename":"Order","id":"7","state":"Cancelled"}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"7","*":"*"}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"7"}}}
> POST /admin-api  {"operationName":"Note","variables":{"input":{"id":"8","*":"*"}},"*":"*"}
< 200  {"data":{"addNoteToOrder":{"id":"8"}}}
stdout ...
stderr ecx-state-push: shop: state V-T2YW9KXK6L1NCHD5: cancelled in erp as SO-7, and in shop: give back 30.25 EUR*
stderr ...
exit 1
$ ecx-fetch-changes --since 2026-11-20T09:00:00Z shop | jq -c .type
> POST /admin-api  {"operationName":"Newest","*":"*"}
< 200  @no-newest.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @cancelled.json
> POST /admin-api  {"operationName":"Orders","*":"*"}
< 200  @none.json
stdout "Checkpoint"
