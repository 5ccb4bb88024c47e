# synthetic: The look-up sees the first shipment at its second try: the next needs none.
unproven
conf find_lag = 10s
conf retries = 0
$ ecx-fulfill-push shop
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1",
	 "orderId":"1","identifier":"D1","trackingNumber":["T1"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2",
	 "orderId":"2","identifier":"D2","trackingNumber":["T2"],
	 "itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /rest/all/V1/orders/1
< 200 {"entity_id":1,"increment_id":"1","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=1&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/1
< 200 {"entity_id":1,"increment_id":"1","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> POST /rest/all/V1/order/1/ship  {"*":"*"}
< 200 "51"
> GET /rest/all/V1/orders/1
< 200 {"entity_id":1,"increment_id":"1","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=1&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/1
< 200 {"entity_id":1,"increment_id":"1","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=1&*
< 200 {"items":[{"entity_id":51,"increment_id":"001",
	"comments":[{"comment":"Delivery D1"}]}],"total_count":1}
> GET /rest/all/V1/orders/2
< 200 {"entity_id":2,"increment_id":"2","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=2&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/2
< 200 {"entity_id":2,"increment_id":"2","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> POST /rest/all/V1/order/2/ship  {"*":"*"}
< 200 "52"
stdout {"type":"Receipt","ref":"NL-1","existed":false,"*":"*"}
stdout {"type":"Receipt","ref":"NL-2","existed":false,"*":"*"}
