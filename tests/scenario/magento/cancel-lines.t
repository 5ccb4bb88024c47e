# An order that is cancelled when one line was invoiced: the other line is cancelled.
# The source cancels what is not invoiced, and the order goes on.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:01:00","created_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":25,"base_subtotal":25,"base_tax_amount":0,
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":2,"base_price":10},
	{"item_id":41,"sku":"BOWL","qty_ordered":1,"base_price":5}],
	"payment":{"method":"card","last_trans_id":"c1"},"base_total_paid":25}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"updated_at":"2026-11-20 11:20:00","created_at":"2026-11-20 11:01:00",
	"base_currency_code":"EUR","base_grand_total":25,"base_subtotal":25,"base_tax_amount":0,
	"base_total_canceled":5,
	"items":[{"item_id":40,"sku":"MUG","qty_ordered":2,"qty_invoiced":2,"base_price":10},
	{"item_id":41,"sku":"BOWL","qty_ordered":1,"qty_canceled":1,"base_price":5}],
	"payment":{"method":"card","last_trans_id":"c1"},"base_total_paid":20}],"total_count":1}
stdout {"type":"OrderCancellation","identifier":"NL-1014-E1","orderItemNumber":["2"],
	"order":{"orderedItem":[{"sku":"MUG","orderQuantity":"2","*":"*"}],"*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
