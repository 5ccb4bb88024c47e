# An order without a time is reported, and the others are sent.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200
	{"items":[
	  {"entity_id":1},
	  {"entity_id":2,"increment_id":"1002","state":"new",
	   "created_at":"2026-11-20 11:01:00",
	   "updated_at":"2026-11-20 11:01:00","base_currency_code":"EUR",
	   "base_grand_total":10,"base_subtotal":10,"base_tax_amount":0,
	   "items":[
	    {"item_id":20,"sku":"MUG","qty_ordered":1,"base_price":10}]}],
	 "total_count":2}
stdout {"type":"Rejection","reason":"has no id, or no updated_at","*":"*"}
stdout {"type":"Order","orderNumber":"1002","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fetch-orders: shop: order 1: has no id, or no updated_at
exit 1
