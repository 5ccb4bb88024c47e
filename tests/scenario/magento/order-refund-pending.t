# A credit memo counts when the order's own figures have it, whatever its state.
# States 1 and 3, open and cancelled, are from the source. Of the first order none is
# counted; of the second, the one that its total has.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":20,"base_subtotal":20,
	"base_total_paid":20,"base_total_refunded":3,"payment":{"method":"card"},
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":2,"base_price":10}]},
	{"entity_id":15,"increment_id":"1015",{{two_mugs_one_back}}}],"total_count":2}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":69,"state":1,"base_grand_total":10,"items":[
	{"order_item_id":40,"qty":1,"base_row_total":10}]},
	{"entity_id":70,"state":2,"base_grand_total":3,"base_adjustment_positive":3}],
	"total_count":2}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":71,"state":3,"base_grand_total":12.1,"items":[
	{"order_item_id":40,"qty":1,"base_row_total":10,"base_tax_amount":2.1}]}],"total_count":1}
stdout {"type":"Order","id":"14","orderedItem":[{"orderQuantity":"2","*":"*"}],
	"allowanceCharge":[{"chargeIndicator":false,"allowanceChargeReasonCode":"refund",
	 "amount":"3.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"17.00","payableAmount":"0.00","*":"*"},
	"*":"*"}
stdout @one-back.json
stdout {"type":"Checkpoint","*":"*"}
