# What came back of an order that the ERP does not have is not for the ERP.
# The members are those of the contract.
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":24.2,"items":[{"qty_shipped":2,"qty_refunded":2,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @two-memos.json
stdout {"type":"Checkpoint","kind":"change","*":"*"}
