# synthetic: A bundle that costs what its parts cost is sent as its parts.
# Its price would count twice otherwise.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":11,"increment_id":"1011","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:01:00",
	"base_currency_code":"USD","base_grand_total":61,"base_subtotal":61,
	"base_tax_amount":0,"base_total_paid":61,
	"items":[
	 {"item_id":30,"product_type":"bundle","sku":"KIT-BALL-STRAP",
	  "qty_ordered":1,"base_price":61,"base_row_total":61},
	 {"item_id":31,"parent_item_id":30,"product_type":"simple","sku":"BALL",
	  "qty_ordered":1,"base_price":23,"base_row_total":23},
	 {"item_id":32,"parent_item_id":"30","product_type":"simple","sku":"STRAP",
	  "qty_ordered":2,"base_price":19,"base_row_total":38}]}],"total_count":1}
stdout {"type":"Order","orderedItem":[
	 {"orderItemNumber":"1","id":"31","sku":"BALL","lineExtensionAmount":"23.00",
	  "*":"*"},
	 {"orderItemNumber":"2","id":"32","sku":"STRAP",
	  "lineExtensionAmount":"38.00","*":"*"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
