# Of two credit memos for a line only one can have the piece that was not shipped.
# The members are those of the contract. The discount of a credit memo that its pieces do
# not have is the shipping's. Of two that are pending, one is in the order's total.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":30,"base_subtotal":30,
	"base_total_paid":30,"base_total_refunded":20,"payment":{"method":"card"},
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":3,"qty_shipped":2,"qty_refunded":2,
	 "base_price":10}]},
	{"entity_id":15,"increment_id":"1015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":22.5,"base_subtotal":20,
	"base_discount_amount":-2.5,"base_shipping_amount":5,"base_shipping_discount_amount":0.5,
	"base_total_paid":22.5,"base_total_refunded":13.5,"payment":{"method":"card"},
	"items":[{"item_id":50,"sku":"MUG","qty_ordered":2,"qty_refunded":1,"base_price":10,
	 "base_discount_amount":2}]}],"total_count":2}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[
	{"entity_id":70,"base_grand_total":10,"items":[
	 {"order_item_id":40,"qty":1,"base_row_total":10}]},
	{"entity_id":71,"base_grand_total":10,"items":[
	 {"order_item_id":40,"qty":1,"base_row_total":10}]}],"total_count":2}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[
	{"entity_id":72,"state":1,"base_grand_total":13.5,"base_discount_amount":-1.5,
	 "base_shipping_amount":5,"items":[
	 {"order_item_id":50,"qty":1,"base_row_total":10,"base_discount_amount":1}]},
	{"entity_id":73,"state":1,"base_grand_total":9,"items":[{"order_item_id":50,"qty":1,
	 "base_row_total":10,"base_discount_amount":1}]}],"total_count":2}
stdout {"type":"Order","id":"14","orderedItem":[{"orderQuantity":"2",
	 "lineExtensionAmount":"20.00","*":"*"}],
	"payment":[{"amount":"30.00","*":"*"},{"amount":"-10.00","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"15","orderedItem":[{"orderQuantity":"1",
	 "lineExtensionAmount":"9.00","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"9.00","payableAmount":"0.00",
	 "lineExtensionAmount":"9.00","taxExclusiveAmount":"9.00","chargeTotalAmount":"0.00",
	 "prepaidAmount":"9.00"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
