# synthetic: A shipment that the store dies of does not keep the others from it.
# It is looked for, and deferred.
conf retries = 0
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2","orderId":"2",
	"identifier":"D2","trackingNumber":["T2"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D3","ref":"NL-3","orderId":"3",
	"identifier":"D3","trackingNumber":["T3"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 204
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/products?limit=250&page=1
< 200  @mug.json
> POST /v2/orders/1/shipments  {"order_address_id":20,"tracking_number":"T1","comments":"Delivery D1",
	"items":[{"order_product_id":10,"quantity":1}]}
< 201  {"id":51,"order_id":1}
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/shipments?limit=250&page=1
< 204
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/products?limit=250&page=1
< 200  @mug.json
> POST /v2/orders/2/shipments  {"order_address_id":20,"tracking_number":"T2","comments":"Delivery D2",
	"items":[{"order_product_id":10,"quantity":1}]}
< 500  @died.json
> GET /v2/orders/2
< 200  {"id":2,"status_id":11}
> GET /v2/orders/2/shipments?limit=250&page=1
< 204
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> GET /v2/orders/3/shipments?limit=250&page=1
< 204
> GET /v2/orders/3
< 200  {"id":3,"status_id":11}
> GET /v2/orders/3/products?limit=250&page=1
< 200  @mug.json
> POST /v2/orders/3/shipments  {"order_address_id":20,"tracking_number":"T3","comments":"Delivery D3",
	"items":[{"order_product_id":10,"quantity":1}]}
< 201  {"id":53,"order_id":3}
stdout {"type":"Receipt","ref":"NL-1","*":"*"}
stdout {"type":"Receipt","ref":"NL-3","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-2/D2: *An internal error has occurred.*; deferred until *
exit 75
$ ecx-ledger deferred
stdout {"key":"NL-2/D2","*":"*"}
