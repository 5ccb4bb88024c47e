# One credit memo has a piece that was shipped and one that never was.
# The members are those of the contract. Its amount alone goes with what was not shipped;
# an amount that was given back before the shipment is off an order that is read after it.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":30,"base_subtotal":30,
	"base_total_paid":30,"base_total_refunded":22,"payment":{"method":"card"},
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":3,"qty_shipped":2,"qty_refunded":2,
	 "base_price":10}]},
	{"entity_id":15,"increment_id":"1015","state":"complete",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":10,"base_subtotal":10,
	"base_total_paid":10,"base_total_refunded":2,"payment":{"method":"card"},
	"items":[{"item_id":50,"sku":"MUG","qty_ordered":1,"qty_shipped":1,"base_price":10}]}],
	"total_count":2}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":70,"state":2,"base_grand_total":22,"base_adjustment_positive":2,
	"items":[{"order_item_id":40,"qty":2,"base_row_total":20}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:10:00",
	"base_grand_total":2,"base_adjustment_positive":2}],"total_count":1}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][value]=15
	&searchCriteria[filterGroups][1][filters][0][field]=created_at
	&searchCriteria[filterGroups][1][filters][0][conditionType]=gt
	&searchCriteria[filterGroups][1][filters][0][value]=2026-11-20 11:10:00
< 200 {"items":[{"entity_id":9}],"total_count":1}
stdout {"type":"Order","id":"14","orderedItem":[{"orderQuantity":"2",
	 "lineExtensionAmount":"20.00","*":"*"}],
	"allowanceCharge":[{"allowanceChargeReasonCode":"refund","amount":"2.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"18.00","prepaidAmount":"18.00",
	 "payableAmount":"0.00","*":"*"},
	"payment":[{"amount":"30.00","*":"*"},{"amount":"-12.00","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"15",
	"allowanceCharge":[{"allowanceChargeReasonCode":"refund","amount":"2.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"8.00","prepaidAmount":"8.00",
	 "payableAmount":"0.00","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
