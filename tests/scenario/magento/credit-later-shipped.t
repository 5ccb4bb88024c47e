# A piece that came back while others wait is off the order, and a credit note when they go out.
# What came back need not have been what was shipped: the store says so only when all is. The
# order and its credit notes come to the same at each time.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{mugs}},"base_total_refunded":12.1,
	"items":[{"qty_shipped":1,"qty_refunded":1,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @one-memo.json
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop \
	| jq -c '[.identifier, .difference[0], .legalMonetaryTotal.taxInclusiveAmount] | select(.[0])'
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:30:00",{{mugs}},"base_total_refunded":12.1,
	"items":[{"qty_shipped":2,"qty_refunded":1,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200  @one-memo.json
stdout ["NL-1014-E1",{"path":"orderedItem.1.orderQuantity","was":"1","is":"2"},null]
stdout ["NL-1014-R1",null,"12.10"]
