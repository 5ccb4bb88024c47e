# With cancel = apply an order that the ERP has cancelled is cancelled, and is no news then.
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
< 200  true
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
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"canceled",
	"updated_at":"2026-11-20 11:20:00",{{mugs}},"base_total_canceled":24.2,
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":2,"qty_canceled":2,"base_price":10,
	"base_price_incl_tax":12.1,"base_tax_amount":4.2,"tax_percent":21}]}],"total_count":1}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
