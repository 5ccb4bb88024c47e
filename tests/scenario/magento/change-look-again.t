# An address that was edited does not move the order's time: it is found by a later look.
# That the address has a table of its own is from the source. The orders of the last weeks
# are looked at once a day.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{mugs}},"billing_address":{"street":["Dam 1"]},
	"items":[{"qty_shipped":0,{{mug}}}]}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{mugs}},"billing_address":{"street":["Dam 1"]},
	"items":[{"qty_shipped":0,{{mug}}}]}],"total_count":1}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
ECX_NOW=2026-11-22T12:00:00Z
$ ecx-fetch-changes --since 2026-11-22T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][field]=updated_at&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][field]=increment_id
	&searchCriteria[filterGroups][0][filters][0][conditionType]=in
	&searchCriteria[filterGroups][0][filters][0][value]=14&*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{mugs}},"billing_address":{"street":["Dam 2"]},
	"items":[{"qty_shipped":0,{{mug}}}]}],"total_count":1}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
stdout {"type":"OrderChange","ref":"NL-1014",
	"difference":[{"path":"billingAddress.streetAddress","was":"Dam 1","is":"Dam 2"}],"*":"*"}
