# Credit memos that are not granted end the run: no refund is passed over in silence.
# The answer to what is not granted is from the notes.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @mugs-first.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":12.1,
	"items":[{"qty_shipped":2,"qty_refunded":1,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 401 {"message":"The consumer isn't authorized to access %resources.",
	"parameters":{"resources":"Magento_Sales::sales_creditmemo"}}
stderr *changes: its credit memos cannot be read: *Magento_Sales::sales_creditmemo*
exit 77
