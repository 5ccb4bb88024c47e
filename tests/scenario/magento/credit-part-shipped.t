# Of the pieces of one credit memo those that were shipped are a credit note, to the cent.
# The figures are as the source rounds them. Three are ordered, two were shipped, and all three
# come back with the shipping: the one that was not shipped leaves the order, with the shipping.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00",{{three_mugs}},"items":[{"qty_shipped":2,{{three_mug}}}]}],
	"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop \
	| jq -c '[.identifier, [.creditNoteLine[]? | .creditedQuantity, .lineExtensionAmount, \
	.taxSubtotal[0].taxAmount], [.payment[]?.amount]] | select(.[0] != null)'
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"updated_at":"2026-11-20 11:30:00",{{three_mugs}},"base_total_refunded":64.8,
	"items":[{"qty_shipped":2,"qty_refunded":3,{{three_mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":64.8,"base_shipping_amount":4.09,"base_shipping_tax_amount":0.86,
	"transaction_id":"c1-refund","comments":[{"comment":"too small"}],
	"items":[{"order_item_id":40,"qty":3,"base_row_total":49.46,"base_tax_amount":10.39}]}],
	"total_count":1}
stdout ["NL-1014-E1",[],["-24.90"]]
stdout ["NL-1014-R1",["2","32.97","6.93"],["-39.90"]]
