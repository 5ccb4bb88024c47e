# A credit memo that is open is none; when it is refunded it is a credit note with its place.
# State 1, open, is from the source.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop | tee changes
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:20:00",{{mugs}},"base_total_refunded":12.1,
	"items":[{"qty_shipped":2,"qty_refunded":1,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":1,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":12.1,"items":[{"order_item_id":40,"qty":1,"base_row_total":10,
	"base_tax_amount":2.1}]},{"entity_id":72,"state":2,"created_at":"2026-11-20 11:16:00",
	"base_grand_total":12.1,"items":[{"order_item_id":40,"qty":1,"base_row_total":10,
	"base_tax_amount":2.1}]}],"total_count":2}
stdout {"type":"CreditNote","identifier":"NL-1014-R2","id":"72","issueDate":"2026-11-20",
	"creditNoteLine":[{"orderItemNumber":"1","creditedQuantity":"1","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-push-erp erp <changes >/dev/null
stderr *NL-1014-R2: *
exit 1
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":24.2,
	"items":[{"qty_shipped":2,"qty_refunded":2,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @two-memos.json
stdout {"type":"CreditNote","identifier":"NL-1014-R1","id":"71","issueDate":"2026-11-20",
	"creditNoteLine":[{"orderItemNumber":"1","creditedQuantity":"1","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
