# A comment moves the time of an order, and is no change of it.
# The members are those of the contract: a comment with another status moves the time.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:40:00",{{mugs}},"status":"exported",
	"status_histories":[{"entity_id":7,"comment":"ERP 4711","status":"exported"}],
	"items":[{"qty_shipped":0,{{mug}}}]}],"total_count":1}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
