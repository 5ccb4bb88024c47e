# Store credit and a gift card that were used go back as what they were, the rest as money.
# The members are those of the contract: what went back so is not in the grand total.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:01:00",{{mugs_balance}},
	"items":[{"qty_shipped":2,{{mug}}}]}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop \
	| jq -c '.payment[]? | [.paymentMethod, .identifier, .amount]'
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:30:00",{{mugs_balance}},"base_total_refunded":2.1,
	"items":[{"qty_shipped":2,"qty_refunded":1,{{mug}}}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":2.1,"transaction_id":"c1-refund",
	"extension_attributes":{"base_customer_balance_amount":6,"base_gift_cards_amount":4},
	"items":[{"order_item_id":40,"qty":1,"base_row_total":10,"base_tax_amount":2.1}]}],
	"total_count":1}
stdout ["gift_card",null,"-4.00"]
stdout ["store_credit",null,"-6.00"]
stdout ["card","c1-refund","-2.10"]
