# What came back before changes are followed is known in the ERP only if the order was there.
# The members are those of the contract. The first refund is older than the order in the ERP,
# the second is not.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200  @one-returned.json
> GET /rest/all/V1/creditmemos?*
< 200  @one-memo.json
ECX_NOW=2026-11-20T14:00:00Z
$ ecx-fetch-changes --since 2026-11-20T13:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 13:00:00
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][field]=increment_id&*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 12:30:00",{{mugs}},"base_total_refunded":24.2,
	"items":[{"qty_shipped":2,"qty_refunded":2,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":12.1,"items":[{"order_item_id":40,"qty":1,"base_row_total":10,
	"base_tax_amount":2.1}]},{"entity_id":72,"state":2,"created_at":"2026-11-20 12:30:00",
	"base_grand_total":12.1,"items":[{"order_item_id":40,"qty":1,"base_row_total":10,
	"base_tax_amount":2.1}]}],"total_count":2}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stdout {"type":"CreditNote","identifier":"NL-1014-R1","*":"*"}
