# synthetic: A bundle is shipped as a whole, though its parts are the lines.
# One of each of two straps and a ball are one bundle.
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"80001","ref":"NL-15",
	 "orderNumber":"15","orderId":"12","identifier":"80001",
	 "provider":"UPS","trackingNumber":["1Z-1"],
	 "itemShipped":[
	  {"sku":"BALL","deliveredQuantity":"1"},
	  {"sku":"STRAP","deliveredQuantity":"2"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":30,"product_type":"bundle","sku":"KIT","qty_ordered":2,
	 "base_price":61,"base_row_total":122},
	 {"item_id":31,"parent_item_id":30,"sku":"BALL","qty_ordered":2,
	 "base_price":23,"base_row_total":46},
	 {"item_id":32,"parent_item_id":30,"sku":"STRAP","qty_ordered":4,
	 "base_price":19,"base_row_total":76}]}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":30,"product_type":"bundle","sku":"KIT","qty_ordered":2,
	 "base_price":61,"base_row_total":122},
	 {"item_id":31,"parent_item_id":30,"sku":"BALL","qty_ordered":2,
	 "base_price":23,"base_row_total":46},
	 {"item_id":32,"parent_item_id":30,"sku":"STRAP","qty_ordered":4,
	 "base_price":19,"base_row_total":76}]}
> POST /rest/all/V1/order/12/ship  {"items":[{"order_item_id":30,"qty":1}],"*":"*"}
< 200 "5"
stdout {"type":"Receipt","id":"5","*":"*"}
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"80002","ref":"NL-15",
	"orderNumber":"15","orderId":"12","identifier":"80002","provider":"UPS",
	"trackingNumber":["1Z-1"],"itemShipped":[{"sku":"BALL","deliveredQuantity":"1"}]}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":30,"product_type":"bundle","sku":"KIT","qty_ordered":2,
	 "base_price":61,"base_row_total":122},
	 {"item_id":31,"parent_item_id":30,"sku":"BALL","qty_ordered":2,
	 "base_price":23,"base_row_total":46},
	 {"item_id":32,"parent_item_id":30,"sku":"STRAP","qty_ordered":4,
	 "base_price":19,"base_row_total":76}]}
> GET /rest/all/V1/shipments?*
	&searchCriteria[filterGroups][0][filters][0][field]=order_id
	&searchCriteria[filterGroups][0][filters][0][value]=12
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/12
< 200 {"entity_id":12,"increment_id":"15","base_currency_code":"EUR",
	"items":[{"item_id":30,"product_type":"bundle","sku":"KIT","qty_ordered":2,
	 "base_price":61,"base_row_total":122},
	 {"item_id":31,"parent_item_id":30,"sku":"BALL","qty_ordered":2,
	 "base_price":23,"base_row_total":46},
	 {"item_id":32,"parent_item_id":30,"sku":"STRAP","qty_ordered":4,
	 "base_price":19,"base_row_total":76}]}
stdout
	{"type":"Rejection",
	 "reason":"bundle 'KIT' is shipped together, but the shipment does not have all of its parts",
	 "*":"*"}
stderr ...
exit 1
