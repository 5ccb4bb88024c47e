# A cancellation whose answer was lost is there, and is not sent again.
# The members are those of the contract; a comment is answered with true, as recorded.
conf cancel = apply
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014","state":"new","status":"pending",
	"items":[{"item_id":40,"qty_ordered":2,"qty_invoiced":0,"qty_shipped":0}],
	"status_histories":[]}
> POST /rest/all/V1/orders/14/cancel
< drop
> GET /rest/all/V1/store/storeConfigs
< 200 []
stderr ecx-state-push: shop: state NL-1014: unsure: *; the next pull sends it again
exit 75
$ ecx-state-push shop
stdin {"state":"OrderCancelled",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014","state":"canceled","status":"canceled",
	"items":[{"item_id":40,"qty_ordered":2,"qty_canceled":2}],"status_histories":[]}
> POST /rest/all/V1/orders/14/comments
	{"statusHistory":{"comment":"ERP: number SO-14, state OrderCancelled",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":14,"status":"canceled"}}
< 200  true
stdout {"type":"Rejection","code":"report","ref":"NL-1014","*":"*"}
stderr ecx-state-push: shop: state NL-1014: cancelled in erp as SO-14, and in shop: \
	give back 24.20 EUR (24.20 EUR of card 'c1'), unless that is done
exit 1
