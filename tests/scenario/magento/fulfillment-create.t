# Shipments are read first, then one is created.
# It names the order's items by id. The answer is the id as a bare string.
conf source = main
conf notify_customer = yes
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderNumber":"15","orderId":"12","identifier":"80001",
	 "provider":"UPS","trackingNumber":["1Z-1"],
	 "itemShipped":[
	  {"sku":"MUG","orderItemNumber":"1","deliveredQuantity":"2"},
	  {"sku":"TEA","deliveredQuantity":"0.5"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[{"entity_id":4,"increment_id":"000000004",
	"comments":[{"comment":"Delivery 79999"}],
	"tracks":[{"track_number":"1Z-1"}]}],"total_count":1}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
> POST /rest/all/V1/order/12/ship  {"items":[{"order_item_id":24,"qty":2},
	{"order_item_id":25,"qty":0.5}],"notify":true,"appendComment":false,
	"tracks":[{"track_number":"1Z-1","title":"UPS","carrier_code":"ups"}],
	"comment":{"comment":"Delivery 80001","is_visible_on_front":0},
	"arguments":{"extension_attributes":{"source_code":"main"}}}
< 200 "5"
stdout {"type":"Receipt","kind":"fulfillment","ref":"NL-15","id":"5","*":"*"}
