# A late tracking number whose answer was lost is there, and is not sent again.
conf retries = 0
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1",
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 204
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/products?limit=250&page=1
< 200  @mug.json
> POST /v2/orders/1/shipments  {"comments":"Delivery D1","*":"*"}
< 201  {"id":51,"order_id":1}
stdout {"type":"Receipt","id":"51","*":"*"}
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 200  [{"id":51,"comments":"Delivery D1","tracking_number":""}]
> PUT /v2/orders/1/shipments/51  {"comments":"Delivery D1","tracking_number":"T1"}
< 500  @died.json
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: unsure: *; deferred until *
exit 75
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 200  [{"id":51,"order_id":1,"comments":"Delivery D1","tracking_number":"T1"}]
stdout {"type":"Receipt","id":"51","*":"*"}
