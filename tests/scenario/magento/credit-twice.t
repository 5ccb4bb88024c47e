# Of two credit memos each is a credit note once, however often the order is read.
# The members are those of the contract. What the first run wrote is booked in between.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop | tee changes
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":24.2,
	"items":[{"qty_shipped":2,"qty_refunded":2,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @two-memos.json
stdout {"type":"CreditNote","identifier":"NL-1014-R1","id":"71","issueDate":"2026-11-20",
	"creditNoteLine":[{"orderItemNumber":"1","creditedQuantity":"1","*":"*"}],"*":"*"}
stdout {"type":"CreditNote","identifier":"NL-1014-R2","id":"72","issueDate":"2026-11-20",
	"creditNoteLine":[{"orderItemNumber":"1","creditedQuantity":"1","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-push-erp erp <changes >/dev/null
stderr *NL-1014-R1: *refunded in shop on 2026-11-20: credit 12.10 EUR of order *: 1 x line 1 'MUG', 12.10
stderr *NL-1014-R2: *refunded in shop on 2026-11-20: credit 12.10 EUR of order *: 1 x line 1 'MUG', 12.10
exit 1
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":24.2,
	"items":[{"qty_shipped":2,"qty_refunded":2,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @two-memos.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
