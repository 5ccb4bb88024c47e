# An edited order is cancelled, and a new one names it.
# Both are sent, and each names the other.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[
	{"entity_id":9,"increment_id":"000000013","state":"canceled",
	 "relation_child_id":"10","relation_child_real_id":"000000013-1",
	 "created_at":"2026-11-20 11:00:00","updated_at":"2026-11-20 11:01:00",
	 "base_currency_code":"EUR","base_grand_total":20,"base_subtotal":20,
	 "base_tax_amount":0,
	 "items":[{"item_id":17,"sku":"MUG","qty_ordered":2,"base_price":10}]},
	{"entity_id":10,"increment_id":"000000013-1","state":"new",
	 "relation_parent_id":"9","relation_parent_real_id":"000000013",
	 "original_increment_id":"000000013","edit_increment":1,
	 "created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	 "base_currency_code":"EUR","base_grand_total":10,"base_subtotal":10,
	 "base_tax_amount":0,
	 "items":[{"item_id":19,"sku":"MUG","qty_ordered":1,"base_price":10}]}],
	"total_count":2}
stdout {"type":"Order","ref":"NL-000000013","orderStatus":"OrderCancelled",
	"replacedBy":"000000013-1","*":"*"}
stdout {"type":"Order","ref":"NL-000000013-1","orderStatus":"OrderProcessing",
	"replaces":"000000013","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
