# synthetic: A shipment that the store dies of does not keep the others from it.
# It is looked for, and deferred.
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
stdin
	{"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3",
	 "orderId":"3","identifier":"D3","trackingNumber":["T3"],
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
< 200 "5"
> GET /rest/all/V1/orders/2
< 200 {"entity_id":2,"increment_id":"2","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=2&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/2
< 200 {"entity_id":2,"increment_id":"2","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> POST /rest/all/V1/order/2/ship  {"*":"*"}
< 500 {"message":"Internal Error. Report ID: webapi-1"}
> GET /rest/all/V1/orders/2
< 200 {"entity_id":2,"increment_id":"2","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=2&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/3
< 200 {"entity_id":3,"increment_id":"3","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> GET /rest/all/V1/shipments?*&searchCriteria[filterGroups][0][filters][0][value]=3&*
< 200 {"items":[],"total_count":0}
> GET /rest/all/V1/orders/3
< 200 {"entity_id":3,"increment_id":"3","base_currency_code":"EUR",
	"items":[{"item_id":24,"sku":"MUG","qty_ordered":3,"base_price":10}]}
> POST /rest/all/V1/order/3/ship  {"*":"*"}
< 200 "6"
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: *Report ID: webapi-1*; deferred until *
exit 75
$ ecx-ledger deferred
stdout {"key":"NL-2/D2","*":"*"}
