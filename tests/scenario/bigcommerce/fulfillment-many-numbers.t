# Tracking numbers that have no room in the 50 characters follow the mark of the shipment.
# Another carrier is the tracking carrier. The width is from the documentation.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
	"identifier":"D1","provider":"PostNL","trackingNumber":["3STEST00000000001","3STEST00000000002",
	"3STEST00000000003"],
	"itemShipped":[{"sku":"MUG","deliveredQuantity":"1"}]}
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 204
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/products?limit=250&page=1
< 200  @mug.json
> POST /v2/orders/1/shipments  {"order_address_id":20,
	"tracking_number":"3STEST00000000001, 3STEST00000000002","tracking_carrier":"postnl",
	"comments":"Delivery D1; 3STEST00000000003","items":[{"order_product_id":10,"quantity":1}]}
< drop
> GET /v2/orders/1
< 200  {"id":1,"status_id":11}
> GET /v2/orders/1/shipments?limit=250&page=1
< 200  [{"id":51,"comments":"Delivery D1; 3STEST00000000003"}]
stdout {"type":"Receipt","id":"51","existed":true,"*":"*"}
