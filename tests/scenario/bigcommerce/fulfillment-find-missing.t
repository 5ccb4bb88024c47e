# A shipment that is not there is created. The order is known by its number alone, which is its id.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderNumber":"1",
	"identifier":"D1","trackingNumber":["T1"],
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
stdout {"type":"Receipt","id":"51","*":"*"}
