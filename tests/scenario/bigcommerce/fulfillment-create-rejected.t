# A shipment that the store rejects is reported with its words.
# It is deferred: the words name no value of it, and nothing was created since. The words are supposed.
$ ecx-fulfill-push shop
stdin {"type":"Fulfillment","v":1,"source":"erp","id":"D1","ref":"NL-1","orderId":"1",
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
< 400  [{"status":400,"message":"The quantity of an item is invalid."}]
stderr ecx-fulfill-push: shop: *The quantity of an item is invalid.*
exit 75
