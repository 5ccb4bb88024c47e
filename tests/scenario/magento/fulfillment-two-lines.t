# Pieces of a SKU on two lines, whose numbers nobody knows, go to what is open.
# The first line has one open and the second two; the third piece is of that.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderNumber":"15","orderId":"12","identifier":"80001",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"2"},
	  {"sku":"MUG","deliveredQuantity":"1"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":1},{"item_id":25,"sku":"MUG","qty_ordered":2}]}
> GET /rest/all/V1/shipments?*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"qty_shipped":1,
	 "qty_canceled":1},{"item_id":25,"sku":"MUG","qty_ordered":2}]}
> POST /rest/all/V1/order/12/ship  {"items":[{"order_item_id":24,"qty":1},
	{"order_item_id":25,"qty":2}],"*":"*"}
< 200 "5"
stdout {"type":"Receipt","kind":"fulfillment","ref":"NL-15","id":"5","*":"*"}
# More than is open is refused, and nothing is sent.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80002","ref":"NL-16",
	 "orderNumber":"16","orderId":"13","identifier":"80002",
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"4"}]}
>* GET /rest/all/V1/orders/13
< 200 {"entity_id":13,"increment_id":"16","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":1},
	 {"item_id":25,"sku":"MUG","qty_ordered":2}]}
>* GET /rest/all/V1/shipments?*
< 200 {"items":[],"total_count":0}
stdout {"type":"Rejection","ref":"NL-16","*":"*"}
stderr *fulfillment NL-16/80002: 3 of 'MUG' are shipped, but 2 are open*
exit 1
