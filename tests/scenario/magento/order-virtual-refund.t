# A download that came back after it was handed over stays in the order.
# The state is that of the contract: an order without goods is complete when it is invoiced.
# In the second the goods had not been shipped, and it goes with them.
$ ecx-fetch-orders --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"closed",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":10,"base_subtotal":10,
	"base_total_paid":10,"base_total_refunded":10,"payment":{"method":"card"},
	"items":[{"item_id":40,"sku":"EBOOK","product_type":"virtual","is_virtual":1,
	 "qty_ordered":1,"qty_invoiced":1,"qty_refunded":1,"base_price":10}]},
	{"entity_id":15,"increment_id":"1015","state":"processing",
	"created_at":"2026-11-20 11:01:00","updated_at":"2026-11-20 11:30:00",
	"base_currency_code":"EUR","base_grand_total":15,"base_subtotal":15,
	"base_total_paid":15,"base_total_refunded":10,"payment":{"method":"card"},
	"items":[{"item_id":50,"sku":"EBOOK","product_type":"virtual","is_virtual":1,
	 "qty_ordered":1,"qty_invoiced":1,"qty_refunded":1,"base_price":10},
	{"item_id":51,"sku":"MUG","qty_ordered":1,"qty_invoiced":1,"base_price":5}]}],
	"total_count":2}
>* GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":70,"state":2,"base_grand_total":10,"items":[
	{"order_item_id":40,"qty":1,"base_row_total":10}]}],"total_count":1}
>* GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=15
< 200 {"items":[{"entity_id":71,"state":2,"base_grand_total":10,"items":[
	{"order_item_id":50,"qty":1,"base_row_total":10}]}],"total_count":1}
stdout {"type":"Order","id":"14","orderStatus":"OrderDelivered","orderedItem":[
	{"additionalType":"Virtual","sku":"EBOOK","*":"*"}],"*":"*"}
stdout {"type":"Order","id":"15","orderedItem":[{"sku":"MUG","orderItemNumber":"2","*":"*"}],
	"anticipatedMonetaryTotal":{"taxInclusiveAmount":"5.00","payableAmount":"0.00","*":"*"},
	"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
