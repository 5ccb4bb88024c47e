# An order that was edited is cancelled, and the reason says which one replaced it.
# The answer is as the source makes it. The new order is one of ecx-fetch-orders.
$ made
stdin {"id":"9","ref":"NL-000000013","orderNumber":"000000013",{{mugs_made}}}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop | tee changes
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[
	{"entity_id":9,"increment_id":"000000013","state":"canceled",
	 "relation_child_id":"10","relation_child_real_id":"000000013-1",
	 "created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:20:00",
	 "base_currency_code":"EUR","base_grand_total":20,"base_subtotal":20,"base_tax_amount":0,
	 "base_total_canceled":20,
	 "items":[{"item_id":10,"sku":"MUG","qty_ordered":2,"qty_canceled":2,"base_price":10}]},
	{"entity_id":10,"increment_id":"000000013-1","state":"new",
	 "relation_parent_id":"9","relation_parent_real_id":"000000013",
	 "created_at":"2026-11-20 11:20:00","updated_at":"2026-11-20 11:20:00",
	 "base_currency_code":"EUR","base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	 "items":[{"item_id":19,"sku":"MUG","qty_ordered":1,"base_price":10}]}],"total_count":2}
stdout {"type":"OrderCancellation","ref":"NL-000000013",
	"reason":"replaced by order 000000013-1","*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
$ ecx-push-erp erp <changes
stderr *cancelled in shop after it was created as*: cancel it there (replaced by order 000000013-1)
stdout ...
exit 1
