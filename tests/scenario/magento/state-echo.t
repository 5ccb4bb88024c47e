# What the ERP says of an order is in it, moves its time, and is no change of it.
# The members are those of the contract; a comment is answered with true, as recorded.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-state-push shop
stdin {"state":"OrderProcessing",{{so_14}}}
> GET /rest/all/V1/orders/14
< 200  {"entity_id":14,"increment_id":"1014",{{picked}},"status_histories":[]}
> POST /rest/all/V1/orders/14/comments
	{"statusHistory":{"comment":"ERP: number SO-14, state OrderProcessing",
	"is_customer_notified":0,"is_visible_on_front":0,"parent_id":14,"status":"picking"}}
< 200  true
stdout {"type":"Receipt","ref":"NL-1014","*":"*"}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014",{{picked}},
	"updated_at":"2026-11-20 11:40:00",{{mugs}},"status_histories":[{"entity_id":7,
	"comment":"ERP: number SO-14, state OrderProcessing","status":"picking"}],
	"items":[{"qty_shipped":0,{{mug}}}]}],"total_count":1}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
