# A configurable product is credited by its parent's row, a bundle by the rows of its parts.
# Parent and child rows and rows of no pieces are as the source makes them, the figures are
# supposed. A comment of the credit memo is its reason.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:01:00",{{set}},"items":[
	{"qty_shipped":1,{{set_shirt}}},{{set_child}},{{set_bundle}},
	{"qty_shipped":1,{{set_cup}}},{"qty_shipped":1,{{set_plate}}}]}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:30:00",{{set}},"base_total_refunded":27,"items":[
	{"qty_shipped":1,"qty_refunded":1,{{set_shirt}}},{{set_child}},{{set_bundle}},
	{"qty_shipped":1,"qty_refunded":1,{{set_cup}}},{"qty_shipped":1,{{set_plate}}}]}],
	"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":27,"comments":[{"comment":"does not fit"}],"items":[
	{"order_item_id":41,"qty":1,"base_row_total":20},{"order_item_id":42,"qty":1},
	{"order_item_id":43,"qty":1,"base_row_total":12},
	{"order_item_id":44,"qty":1,"base_row_total":7},{"order_item_id":45,"qty":0}]}],
	"total_count":1}
stdout {"type":"CreditNote","identifier":"NL-1014-R1","reason":"does not fit","creditNoteLine":[
	{"orderItemNumber":"1","sku":"SHIRT-M","lineExtensionAmount":"20.00","*":"*"},
	{"orderItemNumber":"2","sku":"CUP","lineExtensionAmount":"7.00","*":"*"}],
	"legalMonetaryTotal":{"taxInclusiveAmount":"27.00","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
