# A look-up that the store dies of defers its shipment, the others go on.
# The answers are supposed.
conf retries = 0
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","trackingNumber":["T1"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D2","ref":"NL-2","orderId":"2",
	"identifier":"D2","trackingNumber":["T2"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?*
< 500  @died.json
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
< 201  {"id":52,"order_id":2}
stdout {"type":"Receipt","ref":"NL-2","*":"*"}
stderr ecx-fulfill-push: shop: fulfillment NL-1/D1: *An internal error has occurred.*; deferred until *
exit 75
