# A shipment of more than is open is rejected before it is sent.
# So is one with a line that the order does not have.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderNumber":"15","orderId":"12","identifier":"80001",
	 "provider":"UPS","trackingNumber":["1Z-1"],
	 "itemShipped":[
	  {"sku":"MUG","orderItemNumber":"1","deliveredQuantity":"3"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
stdout {"type":"Rejection","reason":"3 of 'MUG' are shipped, but 2 are open","*":"*"}
stderr ...
exit 1
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"80002","ref":"NL-15",
	"orderNumber":"15","orderId":"12","identifier":"80002","provider":"UPS",
	"trackingNumber":["1Z-1"],"itemShipped":[{"sku":"HERB","deliveredQuantity":"3"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":0,"base_price":10},
	 {"item_id":25,"sku":"TEA","qty_ordered":2,"base_price":5}]}
stdout {"type":"Rejection","reason":"item 1 (HERB): the order has no such line",
	"*":"*"}
stderr ...
exit 1
