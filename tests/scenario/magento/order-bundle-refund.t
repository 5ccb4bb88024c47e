# What of a bundle was shipped is known by the bundle, or by its parts.
# The members are those of the contract; which of them moves is supposed. The parts of the
# first were shipped with it, one set of two; the second is a set, whose parts were.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":28,"base_subtotal":28,
	"base_total_paid":28,"base_total_refunded":28,"payment":{"method":"card"},
	"items":[{"item_id":40,"sku":"SET","product_type":"bundle","qty_ordered":2,
	 "qty_shipped":1,"base_price":14},
	{"item_id":41,"parent_item_id":40,"sku":"CUP","qty_ordered":4,"qty_refunded":4,
	 "base_price":5},
	{"item_id":42,"parent_item_id":40,"sku":"POT","qty_ordered":2,"qty_refunded":2,
	 "base_price":4}]},
	{"entity_id":15,"increment_id":"1015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":60,"base_subtotal":60,
	"base_total_paid":60,"base_total_refunded":60,"payment":{"method":"card"},
	"items":[{"item_id":50,"sku":"SET","product_type":"bundle","qty_ordered":2,
	 "qty_refunded":2,"base_price":30},
	{"item_id":51,"parent_item_id":50,"sku":"CUP","qty_ordered":4,"qty_shipped":4,
	 "base_price":0},
	{"item_id":52,"parent_item_id":50,"sku":"POT","qty_ordered":2,"qty_shipped":1,
	 "base_price":0}]}],"total_count":2}
> GET /rest/all/V1/creditmemos?*
< 200 {"items":[{"entity_id":70,"state":2,"base_grand_total":28,"items":[
	{"order_item_id":41,"qty":4,"base_row_total":20},
	{"order_item_id":42,"qty":2,"base_row_total":8}]}],"total_count":1}
> GET /rest/all/V1/creditmemos?*
< 200 {"items":[{"entity_id":71,"state":2,"base_grand_total":60,"items":[
	{"order_item_id":50,"qty":2,"base_row_total":60},
	{"order_item_id":51,"qty":4,"base_row_total":0}]}],"total_count":1}
stdout {"type":"Order","id":"14","orderedItem":[
	{"sku":"CUP","orderQuantity":"2","lineExtensionAmount":"10.00","*":"*"},
	{"sku":"POT","orderQuantity":"1","lineExtensionAmount":"4.00","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"15","orderedItem":[
	{"sku":"SET","orderQuantity":"1","lineExtensionAmount":"30.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
